package dev.smartasync.processor.declared;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.smartasync.processor.declared.DeclaredPlan.Accessor;
import dev.smartasync.processor.write.Api;
import dev.smartasync.processor.write.Constants;
import dev.smartasync.processor.write.Marks;
import dev.smartasync.processor.write.MethodWriter;
import dev.smartasync.processor.write.Row;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the class that completes a declared type. */
final class DeclaredWriter {
    private final DeclaredPlan plan;

    DeclaredWriter(DeclaredPlan plan) {
        this.plan = plan;
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.view())
                .addOriginatingElement(plan.origin())
                .avoidClashesWithNestedClasses(plan.wantedType())
                .addAnnotations(Marks.of(plan.useful()))
                .addModifiers(Modifier.FINAL)
                .addTypeVariables(plan.typeVariables());
        if (plan.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (plan.wantedType().getKind().isInterface()) {
            type.addSuperinterface(plan.wanted());
        } else {
            type.superclass(plan.wanted());
        }
        describe(type);
        List<Row> rows = Constants.addTo(type, plan.rows());
        if (plan.target() != null) {
            type.addField(plan.target(), "target", Modifier.PRIVATE, Modifier.FINAL);
        }
        type.addField(Api.BRIDGE, "bridge", Modifier.PRIVATE, Modifier.FINAL).addMethod(constructor());
        type.addMethod(factory(false)).addMethod(factory(true));
        plan.accessors().forEach(accessor -> type.addMethod(accessor(accessor)));
        rows.forEach(row -> type.addMethod(MethodWriter.method(row)));
        return type.build();
    }

    private void describe(TypeSpec.Builder type) {
        ClassName name = ClassName.get(plan.wantedType());
        if (plan.target() == null) {
            type.addJavadoc("A {@link $T} that is complete.\n", name);
        } else {
            type.addJavadoc("A {@link $T} over a {@code $L}.\n", name, simpleName(plan.target()));
        }
    }

    private static String simpleName(TypeName type) {
        String written = type.toString().replaceAll("<.*", "");
        return written.substring(written.lastIndexOf('.') + 1);
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        if (plan.target() != null) {
            constructor.addParameter(plan.target(), "target");
        }
        constructor
                .addParameter(Api.BRIDGE, "bridge")
                .addParameters(plan.construction().parameters())
                .addExceptions(plan.construction().thrown());
        if (!plan.construction().arguments().isEmpty()) {
            CodeBlock arguments = plan.construction().arguments().stream()
                    .map(name -> CodeBlock.of("$N", name))
                    .collect(CodeBlock.joining(", "));
            constructor.addStatement("super($L)", arguments);
        }
        if (plan.target() != null) {
            constructor.addStatement(required("target"));
        }
        return constructor.addStatement(required("bridge")).build();
    }

    private CodeBlock required(String name) {
        String message = "The " + name + " of " + plan.view().simpleName() + " is null";
        return CodeBlock.of("this.$1N = $2T.requireNonNull($1N, $3S)", name, Objects.class, message);
    }

    private MethodSpec factory(boolean hasBridge) {
        MethodSpec.Builder factory = MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(plan.typeVariables())
                .addExceptions(plan.construction().thrown())
                .returns(plan.wanted());
        CodeBlock.Builder arguments = CodeBlock.builder();
        if (plan.target() != null) {
            factory.addParameter(plan.target(), "target");
            arguments.add("target, ");
        }
        if (hasBridge) {
            factory.addJavadoc("The view, which waits and offloads through {@code bridge}.\n")
                    .addParameter(Api.BRIDGE, "bridge");
            arguments.add("bridge");
        } else {
            factory.addJavadoc("The view, which waits and offloads through {@link $T#standard()}.\n", Api.BRIDGE);
            arguments.add("$T.standard()", Api.BRIDGE);
        }
        plan.construction().parameters().forEach(parameter -> {
            factory.addParameter(parameter);
            arguments.add(", $N", parameter.name());
        });
        String diamond = plan.typeVariables().isEmpty() ? "" : "<>";
        return factory.addStatement("return new $T$L($L)", plan.view(), diamond, arguments.build())
                .build();
    }

    private static MethodSpec accessor(Accessor accessor) {
        return MethodSpec.methodBuilder(accessor.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(accessor.result())
                .addStatement("return $L", accessor.expression())
                .build();
    }
}
