package dev.smartasync.internal.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything that keeps a view from being made, gathered so that one exception shows it all; in the words of the processor. */
final class Faults {

    enum Code {
        THROWING(
                "SmartAsyncThrowing",
                "throwing in %s is for checked exceptions that the views can name. Leave the others out;"
                        + " unchecked ones are thrown as they are anyway."),
        TIMEOUT(
                "SmartAsyncTimeout",
                "timeout in %s is not a positive ISO-8601 duration. Write one such as \"PT2.5S\" or" + " \"PT1M\"."),
        WANTED_TYPE("SmartAsyncWantedType", "%s: a view made at run time is a proxy, which can only be an interface."),
        UNKNOWN_NAME(
                "SmartAsyncUnknownName",
                "%s: there are no such methods. Correct the names, or leave them out of @ViewOf."),
        USES(
                "SmartAsyncUsesMismatch",
                "%s: uses names types that are no declared views of their own. Put @ViewOf on them, or leave them out."),
        CONVERTER(
                "SmartAsyncConverter",
                "%s: converters names types that have no method to convert with. It has to be static, to have one parameter"
                        + " and a result, and to be visible to the view."),
        UNBRIDGED(
                "SmartAsyncUnbridged",
                "%s: the target has no match for these methods. Write each of them in the declared type, as shown, or leave"
                        + " it out of that type.");

        private final String text;
        private final String message;

        Code(String text, String message) {
            this.text = text;
            this.message = message;
        }
    }

    private final Map<Code, List<String>> lines = new EnumMap<>(Code.class);

    /** The declaration as such. */
    void add(Code code) {
        lines.computeIfAbsent(code, unused -> new ArrayList<>());
    }

    /** One place of several, as a line of the message. */
    void add(Code code, String line) {
        lines.computeIfAbsent(code, unused -> new ArrayList<>()).add(line);
    }

    /** Throws if any view has any. */
    static void check(Map<Request, Faults> all) {
        StringBuilder message = new StringBuilder();
        all.forEach((request, faults) -> faults.describe(request, message));
        if (message.length() > 0) {
            throw new IllegalArgumentException(message.toString());
        }
    }

    private void describe(Request request, StringBuilder message) {
        if (lines.isEmpty()) {
            return;
        }
        String subject = Describe.type(request.wanted()) + " over " + Describe.type(request.target());
        message.append(message.length() == 0 ? "" : "\n")
                .append("Cannot make a ")
                .append(request.wanted().getName())
                .append(" over a ")
                .append(request.target().getName())
                .append('.');
        lines.forEach((code, found) -> {
            message.append("\n[" + code.text + "] " + String.format(code.message, subject));
            found.forEach(line -> message.append("\n  ").append(line));
        });
    }
}
