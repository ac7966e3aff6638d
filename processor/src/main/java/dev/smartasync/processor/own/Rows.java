package dev.smartasync.processor.own;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.smartasync.processor.model.Copied;
import dev.smartasync.processor.model.Javadocs;
import dev.smartasync.processor.model.KotlinThrows;
import dev.smartasync.processor.model.Member;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.Nullness;
import dev.smartasync.processor.model.ParameterNames;
import dev.smartasync.processor.model.Result;
import dev.smartasync.processor.model.Result.Colour;
import dev.smartasync.processor.model.Suspending;
import dev.smartasync.processor.own.ViewNames.Coloured;
import dev.smartasync.processor.write.Api;
import dev.smartasync.processor.write.Body;
import dev.smartasync.processor.write.Fields;
import dev.smartasync.processor.write.Invocation;
import dev.smartasync.processor.write.OperationPlan;
import dev.smartasync.processor.write.Row;
import dev.smartasync.processor.write.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Makes the rows of a plan: one method of a view each. */
public final class Rows {
    private final Model model;
    private final Declaration declaration;
    private final ViewNames viewNames;
    private final Fields syncFields;
    private final Fields asyncFields;

    public Rows(Model model, Declaration declaration, ViewNames viewNames) {
        this.model = model;
        this.declaration = declaration;
        this.viewNames = viewNames;
        this.syncFields = new Fields(declaration.target().simpleNames());
        this.asyncFields = new Fields(declaration.target().simpleNames());
    }

    /** A method of the synchronous view. */
    public Row sync(Coloured one) {
        Member member = one.member();
        String name = viewNames.inSync(one);
        boolean isClose = name.equals("close")
                && member.shown().parameters().isEmpty()
                && one.result().isVoid()
                && !member.isStatic();
        Body body = switch (one.result().colour()) {
            case PLAIN -> Body.DIRECT;
            case SYNCHRONOUS -> isClose ? Body.CLOSE : Body.ADMIT;
            case ASYNCHRONOUS -> awaiting(one.result());
        };
        var thrown = new LinkedHashSet<TypeName>();
        var erased = new LinkedHashSet<TypeName>();
        for (int i = 0; i < member.seen().getThrownTypes().size(); i++) {
            TypeMirror seen = member.seen().getThrownTypes().get(i);
            if (!isClose || !isInterrupt(seen)) {
                thrown.add(member.names().of(member.element().getThrownTypes().get(i)));
                addErased(seen, erased);
            }
        }
        Stream.concat(
                        KotlinThrows.of(member.element()).stream(),
                        one.result().isAwaited() ? one.options().thrown().stream() : Stream.empty())
                .filter(type -> !isClose || !isInterrupt(type))
                .forEach(type -> {
                    thrown.add(TypeName.get(type));
                    addErased(type, erased);
                });
        boolean interrupts = isClose && member.seen().getThrownTypes().stream().anyMatch(this::isInterrupt);
        boolean isBounded = one.is(Colour.ASYNCHRONOUS) && one.options().hasTimeout();
        OperationPlan operation = new OperationPlan(
                syncFields.next(name),
                targetName(member),
                declaration.view("Async").simpleName() + "." + viewNames.inAsync(one),
                List.copyOf(erased),
                isBounded ? one.options().timeout() : null,
                body == Body.AWAIT && one.options().keepsSource(),
                isClose);
        return row(one, body, name, one.result().inSync(), List.copyOf(thrown), interrupts, operation);
    }

    /** A method of the asynchronous view. */
    public Row async(Coloured one) {
        Member member = one.member();
        Body body = handingOver(one.result());
        OperationPlan operation = new OperationPlan(
                asyncFields.next(member.name()),
                targetName(member),
                null,
                List.of(),
                null,
                body == Body.HAND_OVER && one.options().keepsSource(),
                false);
        return row(
                one,
                body,
                member.name(),
                one.result().inAsync(),
                body == Body.DIRECT
                        ? Stream.concat(
                                        member.element().getThrownTypes().stream(),
                                        KotlinThrows.of(member.element()).stream())
                                .map(member.names()::of)
                                .distinct()
                                .toList()
                        : List.of(),
                false,
                operation);
    }

    private static Body awaiting(Result result) {
        if (!result.isPublished()) {
            return Body.AWAIT;
        }
        return result.isAwaited() ? Body.COLLECT : Body.STREAM;
    }

    /** A publisher is handed on as it is, and so is what its target throws: not for every type can we make one that fails. */
    private static Body handingOver(Result result) {
        return switch (result.colour()) {
            case PLAIN -> Body.DIRECT;
            case SYNCHRONOUS -> result.isSequence() ? Body.PUBLISH : Body.OFFLOAD;
            case ASYNCHRONOUS -> result.isPublished() ? Body.DIRECT : Body.HAND_OVER;
        };
    }

    private Row row(
            Coloured one,
            Body body,
            String name,
            TypeName result,
            List<TypeName> thrown,
            boolean interrupts,
            OperationPlan operation) {
        Member member = one.member();
        ExecutableElement element = member.element();
        boolean isVoid = result.equals(TypeName.VOID);
        boolean isSameResult = body == Body.DIRECT || body == Body.ADMIT || body == Body.CLOSE;
        return new Row(
                body,
                name,
                result,
                element.getTypeParameters().stream()
                        .map(member.names()::declared)
                        .toList(),
                parameters(member),
                element.isVarArgs(),
                thrown,
                invocation(member, body, interrupts),
                Value.AS_IS,
                body == Body.DIRECT ? null : operation,
                Copied.fromMethod(element, isVoid, isSameResult),
                body.isBlocking(),
                Javadocs.copy(model.elements().getDocComment(element), isVoid));
    }

    private Invocation invocation(Member member, Body body, boolean interrupts) {
        ExecutableElement element = member.element();
        CodeBlock code = member.isSuspending() ? suspending(member, body) : call(member, ParameterNames.of(element));
        return new Invocation(
                code,
                declaration.target().simpleName() + "." + member.name(),
                member.isStatic(),
                element.getReturnType().getKind() == TypeKind.VOID,
                interrupts,
                List.of(),
                List.of());
    }

    /** The target's rest is given when the bridge calls it. */
    private CodeBlock suspending(Member member, Body body) {
        List<String> arguments =
                new ArrayList<>(Suspending.given(member.element(), ParameterNames.of(member.element())));
        String rest = "rest";
        while (arguments.contains(rest)) {
            rest += "_";
        }
        arguments.add(rest);
        String how = body == Body.AWAIT ? "awaited" : "handedOver";
        return CodeBlock.of("$T.$L(this.bridge, $N -> $L)", Api.SUSPEND_CALL, how, rest, call(member, arguments));
    }

    private CodeBlock call(Member member, List<String> arguments) {
        CodeBlock receiver = member.isStatic() ? CodeBlock.of("$T", declaration.target()) : CodeBlock.of("this.target");
        return Invocation.code(
                receiver,
                member.element().getTypeParameters().stream()
                        .map(member.names()::declared)
                        .toList(),
                member.name(),
                arguments.stream().map(name -> CodeBlock.of("$N", name)).toList());
    }

    private boolean isInterrupt(TypeMirror type) {
        return model.isSubtype(type, "java.lang.InterruptedException");
    }

    private void addErased(TypeMirror type, Set<TypeName> erased) {
        if (!model.isSubtype(type, "java.lang.RuntimeException") && !model.isSubtype(type, "java.lang.Error")) {
            erased.add(TypeName.get(model.types().erasure(type)));
        }
    }

    private static List<ParameterSpec> parameters(Member member) {
        List<String> parameterNames = Suspending.given(member.element(), ParameterNames.of(member.element()));
        List<ParameterSpec> parameters = new ArrayList<>();
        for (int i = 0; i < parameterNames.size(); i++) {
            VariableElement parameter = member.element().getParameters().get(i);
            parameters.add(ParameterSpec.builder(member.names().of(parameter.asType()), parameterNames.get(i))
                    .addAnnotations(Nullness.onDeclaration(parameter))
                    .build());
        }
        return parameters;
    }

    private String targetName(Member member) {
        return String.join(".", declaration.target().simpleNames()) + "." + member.name();
    }
}
