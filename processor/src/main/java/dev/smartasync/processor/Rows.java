package dev.smartasync.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.smartasync.processor.Plan.Body;
import dev.smartasync.processor.Plan.OperationPlan;
import dev.smartasync.processor.Plan.Row;
import dev.smartasync.processor.Result.Colour;
import dev.smartasync.processor.ViewNames.Coloured;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Makes the rows of a plan: one method of a view each. */
final class Rows {
    private static final ClassName FUTURE = ClassName.get(CompletableFuture.class);

    private final Model model;
    private final Declaration declaration;
    private final ViewNames viewNames;
    private final Fields syncFields;
    private final Fields asyncFields;

    Rows(Model model, Declaration declaration, ViewNames viewNames) {
        this.model = model;
        this.declaration = declaration;
        this.viewNames = viewNames;
        this.syncFields = new Fields(declaration.target().simpleNames());
        this.asyncFields = new Fields(declaration.target().simpleNames());
    }

    /** A method of the synchronous view. */
    Row sync(Coloured one) {
        Member member = one.member();
        String name = viewNames.inSync(one);
        boolean isClose = name.equals("close")
                && member.element().getParameters().isEmpty()
                && one.result().isVoid()
                && !member.isStatic();
        Body body = switch (one.result().colour()) {
            case PLAIN -> Body.DIRECT;
            case SYNCHRONOUS -> isClose ? Body.CLOSE : Body.ADMIT;
            case ASYNCHRONOUS -> Body.AWAIT;
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
        if (body == Body.AWAIT) {
            one.options().thrown().stream()
                    .filter(type -> !isClose || !isInterrupt(type))
                    .forEach(type -> {
                        thrown.add(TypeName.get(type));
                        addErased(type, erased);
                    });
        }
        boolean interrupts = isClose && member.seen().getThrownTypes().stream().anyMatch(this::isInterrupt);
        boolean isBounded = body == Body.AWAIT && one.options().hasTimeout();
        OperationPlan operation = new OperationPlan(
                syncFields.next(name),
                targetName(member),
                declaration.view("Async").simpleName() + "." + viewNames.inAsync(one),
                List.copyOf(erased),
                isBounded ? one.options().timeout() : null,
                body == Body.AWAIT && one.options().keepsSource(),
                isClose);
        return row(one, body, name, one.result().value(), List.copyOf(thrown), interrupts, operation);
    }

    /** A method of the asynchronous view. */
    Row async(Coloured one) {
        Member member = one.member();
        boolean isPlain = one.is(Colour.PLAIN);
        TypeName value = one.result().isVoid()
                ? ClassName.get(Void.class)
                : one.result().value().box();
        OperationPlan operation = new OperationPlan(
                asyncFields.next(member.name()),
                targetName(member),
                null,
                List.of(),
                null,
                one.is(Colour.ASYNCHRONOUS) && one.options().keepsSource(),
                false);
        return row(
                one,
                isPlain ? Body.DIRECT : one.is(Colour.SYNCHRONOUS) ? Body.OFFLOAD : Body.HAND_OVER,
                member.name(),
                isPlain ? one.result().value() : ParameterizedTypeName.get(FUTURE, value),
                isPlain
                        ? member.element().getThrownTypes().stream()
                                .map(member.names()::of)
                                .toList()
                        : List.of(),
                false,
                operation);
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
                member.name(),
                member.isStatic(),
                element.getReturnType().getKind() == TypeKind.VOID,
                interrupts,
                body == Body.DIRECT ? null : operation,
                Copied.fromMethod(element, isVoid, isSameResult),
                body == Body.ADMIT || body == Body.CLOSE || body == Body.AWAIT,
                Javadocs.copy(model.elements().getDocComment(element), isVoid));
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
        List<String> parameterNames = ParameterNames.of(member.element());
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
