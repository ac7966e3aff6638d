package dev.smartasync.processor.declared;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.smartasync.processor.model.Member;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.ParameterNames;
import dev.smartasync.processor.write.Body;
import dev.smartasync.processor.write.Fields;
import dev.smartasync.processor.write.Invocation;
import dev.smartasync.processor.write.OperationPlan;
import dev.smartasync.processor.write.Row;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Makes rows of matches. */
final class DeclaredRows {
    private final Model model;
    private final Request request;
    private final String target;
    private final CodeBlock receiver;
    private final Fields fields;

    /** @param target what messages call the target's type */
    DeclaredRows(Model model, Request request, String target, CodeBlock receiver, Fields fields) {
        this.model = model;
        this.request = request;
        this.target = target;
        this.receiver = receiver;
        this.fields = fields;
    }

    Row row(Match match) {
        Member wanted = match.wanted().member();
        Thrown thrown = new Thrown(model, match);
        Body body = match.conversion().body();
        List<TypeVariableName> variables = wanted.element().getTypeParameters().stream()
                .map(wanted.names()::declared)
                .toList();
        List<ParameterSpec> parameters = parameters(wanted);
        return new Row(
                body,
                wanted.name(),
                wanted.names().of(wanted.element().getReturnType()),
                variables,
                parameters,
                wanted.element().isVarArgs(),
                thrown.declared(),
                invocation(match, variables, parameters, thrown),
                match.conversion().value(),
                body == Body.DIRECT || body == Body.COMPLETED ? null : operation(match, thrown),
                List.of(),
                body.isBlocking(),
                "");
    }

    private Invocation invocation(
            Match match, List<TypeVariableName> variables, List<ParameterSpec> parameters, Thrown thrown) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            arguments.add(argument(parameters.get(i).name(), match.converters().get(i)));
        }
        boolean isGeneric = !match.given().element().getTypeParameters().isEmpty();
        return new Invocation(
                Invocation.code(
                        receiver,
                        isGeneric ? variables : List.of(),
                        match.given().name(),
                        arguments),
                label(match),
                false,
                match.given().element().getReturnType().getKind() == TypeKind.VOID,
                thrown.interrupts(),
                thrown.undeclared(),
                thrown.passed());
    }

    private static CodeBlock argument(String name, @Nullable Converter converter) {
        return converter == null
                ? CodeBlock.of("$N", name)
                : CodeBlock.of("$T.$N($N)", converter.owner(), converter.name(), name);
    }

    private OperationPlan operation(Match match, Thrown thrown) {
        Body body = match.conversion().body();
        boolean isWaiting = body == Body.AWAIT || body == Body.HOOK || body == Body.COLLECT;
        boolean isBounded = isWaiting || body == Body.STREAM;
        boolean isOfFuture = body == Body.AWAIT || body == Body.HOOK;
        boolean isClosing = body.isBlocking() && body != Body.ADMIT && Matcher.isClose(match.wanted());
        return new OperationPlan(
                fields.next(match.wanted().member().name()),
                label(match),
                isBounded ? label(match) : null,
                isWaiting ? thrown.awaited(request.throwing(), isClosing) : List.of(),
                isBounded && !request.timeout().isEmpty() ? request.timeout() : null,
                (isOfFuture || body == Body.HAND_OVER) && request.keepsSource(),
                isClosing);
    }

    private String label(Match match) {
        return target + "." + match.given().name();
    }

    private static List<ParameterSpec> parameters(Member wanted) {
        List<String> names = ParameterNames.of(wanted.element());
        List<ParameterSpec> parameters = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            TypeName type =
                    wanted.names().of(wanted.element().getParameters().get(i).asType());
            parameters.add(ParameterSpec.builder(type, names.get(i)).build());
        }
        return parameters;
    }
}
