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
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;

/** Says of methods without a match why they have none, and what to write instead. */
final class Refusals {
    private final Request request;
    private final Matcher matcher;
    private final Problems problems;

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
        problems.add(code, method, Describe.method(method) + ": " + reason(wanted, near));
        problems.add(code, method, "    " + line(method));
    }

    private String reason(Wanted wanted, List<Member> near) {
        if (near.isEmpty()) {
            return "nothing has a name like it";
        }
        List<String> reasons = new ArrayList<>();
        for (Member candidate : near) {
            String what =
                    matcher.hasSameParameters(wanted, candidate) ? "gives something else" : "takes something else";
            reasons.add(Describe.method(candidate.element()) + " " + what);
        }
        return reasons.stream().sorted().collect(Collectors.joining("; "));
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
