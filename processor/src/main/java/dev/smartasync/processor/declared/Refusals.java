package dev.smartasync.processor.declared;

import dev.smartasync.processor.model.AsyncType;
import dev.smartasync.processor.model.Code;
import dev.smartasync.processor.model.Describe;
import dev.smartasync.processor.model.Member;
import dev.smartasync.processor.model.ParameterNames;
import dev.smartasync.processor.model.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;

/** Says of methods without a match why they have none, and what to write instead. */
final class Refusals {
    private static final int MOST = 3;

    private final Request request;
    private final Matcher matcher;
    private final Problems problems;
    private boolean isRefused;

    Refusals(Request request, Matcher matcher, Problems problems) {
        this.request = request;
        this.matcher = matcher;
        this.problems = problems;
    }

    void add(Wanted wanted) {
        ExecutableElement method = wanted.member().element();
        switch (wanted.kind()) {
            case ABSTRACT -> refuse(Code.UNBRIDGED, wanted);
            case CONCRETE -> refuse(Code.CONCRETE_INHERITED, wanted);
            case INHERITED, FIXED -> problems.add(Code.INHERITED, method, Describe.method(method));
            default -> {}
        }
    }

    /** Where to write them, if the type that is wanted is somebody else's. */
    void addPlace() {
        TypeElement wanted = request.wanted();
        TypeElement target = request.target();
        if (isRefused && !request.isOwn() && wanted != null && target != null) {
            String kind = wanted.getKind().isInterface() ? "interface " : "abstract class ";
            problems.add(
                    Code.UNBRIDGED,
                    request.origin(),
                    "in a type of your own: @ViewOf(" + Describe.type(target) + ".class) " + kind + "My"
                            + wanted.getSimpleName() + " extends " + Describe.type(wanted.asType()));
        }
    }

    private void refuse(Code code, Wanted wanted) {
        ExecutableElement method = wanted.member().element();
        List<Member> near = matcher.near(wanted);
        for (Member candidate : near) {
            AsyncType missing = matcher.missing(candidate);
            if (missing != null && matcher.hasSameParameters(wanted, candidate)) {
                String line = Describe.method(method) + ": " + missing.name();
                if (missing.isUnknown()) {
                    problems.add(Code.UNKNOWN_ASYNC, method, line);
                } else {
                    problems.add(Code.ADAPTER_MISSING, method, line + " needs " + missing.adapterArtifact());
                }
                return;
            }
        }
        isRefused |= code == Code.UNBRIDGED;
        problems.add(code, method, Describe.method(method) + ": " + reason(wanted, near));
        problems.add(code, method, "    " + line(method));
    }

    private String reason(Wanted wanted, List<Member> near) {
        if (near.isEmpty()) {
            return "nothing has a name like it";
        }
        List<Member> same = near.stream()
                .filter(candidate -> matcher.hasSameParameters(wanted, candidate))
                .toList();
        String what = same.isEmpty() ? " takes something else" : " gives something else";
        return (same.isEmpty() ? near : same)
                .stream()
                        .map(candidate -> Describe.method(candidate.element()) + what)
                        .sorted()
                        .limit(MOST)
                        .collect(Collectors.joining("; "));
    }

    /** The head of the method that the user has to write. */
    private String line(ExecutableElement method) {
        boolean isInInterface =
                request.wanted() != null && request.wanted().getKind().isInterface();
        List<String> names = ParameterNames.of(method);
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            boolean isLast = i == names.size() - 1;
            String type = method.isVarArgs() && isLast && parameter.asType() instanceof ArrayType array
                    ? Describe.type(array.getComponentType()) + "..."
                    : Describe.type(parameter.asType());
            parameters.add(type + " " + names.get(i));
        }
        return "@Override " + (isInInterface ? "default " : "public ") + variables(method)
                + Describe.type(method.getReturnType()) + " " + method.getSimpleName() + "("
                + String.join(", ", parameters) + ") { … }";
    }

    private static String variables(ExecutableElement method) {
        return method.getTypeParameters().isEmpty()
                ? ""
                : method.getTypeParameters().stream()
                        .map(parameter -> parameter.getSimpleName().toString())
                        .collect(Collectors.joining(", ", "<", "> "));
    }
}
