package dev.smartasync.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.smartasync.processor.write.Plan.OperationPlan;
import dev.smartasync.processor.write.Plan.Row;
import dev.smartasync.processor.write.Plan.View;
import java.time.Duration;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the class behind a view's interface. */
public final class ImplementationWriter {
    private final Plan plan;
    private final View view;

    public ImplementationWriter(Plan plan, View view) {
        this.plan = plan;
        this.view = view;
    }

    public TypeSpec write() {
        ClassName name = view.name();
        TypeName[] variables = plan.typeVariables().toArray(TypeName[]::new);
        TypeSpec.Builder type = TypeSpec.classBuilder(view.implementation())
                .addOriginatingElement(plan.origin())
                .addAnnotations(Marks.of(plan))
                .addModifiers(Modifier.FINAL)
                .addTypeVariables(plan.typeVariables())
                .addSuperinterface(variables.length == 0 ? name : ParameterizedTypeName.get(name, variables));
        for (Row row : view.rows()) {
            if (row.operation() != null) {
                type.addField(constant(row.operation()));
            }
        }
        if (plan.hasInstance()) {
            type.addField(plan.target(), "target", Modifier.PRIVATE, Modifier.FINAL);
        }
        type.addField(Api.BRIDGE, "bridge", Modifier.PRIVATE, Modifier.FINAL).addMethod(constructor());
        view.rows().forEach(row -> type.addMethod(method(row)));
        return type.build();
    }

    private static FieldSpec constant(OperationPlan operation) {
        CodeBlock.Builder value = CodeBlock.builder().add("$T.of($S)", Api.OPERATION, operation.name());
        if (operation.twin() != null) {
            value.add(".twin($S)", operation.twin());
        }
        if (!operation.thrown().isEmpty()) {
            value.add(
                    ".throwing($L)",
                    operation.thrown().stream()
                            .map(type -> CodeBlock.of("$T.class", type))
                            .collect(CodeBlock.joining(", ")));
        }
        if (operation.timeout() != null) {
            value.add(".timeout($T.parse($S))", Duration.class, operation.timeout());
        }
        if (operation.keepsSource()) {
            value.add(".keepingSource()");
        }
        if (operation.isClosing()) {
            value.add(".asClosing()");
        }
        return FieldSpec.builder(Api.OPERATION, operation.field(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value.build())
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (plan.hasInstance()) {
            constructor.addParameter(plan.target(), "target").addStatement(required("target"));
        }
        return constructor
                .addParameter(Api.BRIDGE, "bridge")
                .addStatement(required("bridge"))
                .build();
    }

    private CodeBlock required(String name) {
        String message = "The " + name + " of " + view.name().simpleName() + " is null";
        return CodeBlock.of("this.$1N = $2T.requireNonNull($1N, $3S)", name, Objects.class, message);
    }

    private MethodSpec method(Row row) {
        return InterfaceWriter.signature(row)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .addCode(new BodyWriter(plan, row).write())
                .build();
    }
}
