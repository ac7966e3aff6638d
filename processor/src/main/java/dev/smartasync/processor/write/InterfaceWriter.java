package dev.smartasync.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.smartasync.processor.write.Plan.View;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the interface of a view: what its users see. */
public final class InterfaceWriter {
    private static final List<ClassName> BLOCKING = List.of(
            ClassName.get("org.jetbrains.annotations", "Blocking"),
            ClassName.get("io.smallrye.common.annotation", "Blocking"));

    private final Plan plan;
    private final View view;

    public InterfaceWriter(Plan plan, View view) {
        this.plan = plan;
        this.view = view;
    }

    public TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(view.name())
                .addOriginatingElement(plan.origin())
                .addJavadoc("The $L view of {@link $T}.\n", view.colour(), plan.name())
                .addAnnotations(Marks.of(plan.useful()))
                .addAnnotations(plan.annotations())
                .addTypeVariables(plan.typeVariables());
        if (plan.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (view.isCloseable()) {
            type.addSuperinterface(AutoCloseable.class);
        }
        type.addMethod(factory(false)).addMethod(factory(true));
        view.rows().forEach(row -> type.addMethod(method(row)));
        return type.build();
    }

    private MethodSpec factory(boolean hasBridge) {
        MethodSpec.Builder factory = MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(plan.typeVariables())
                .returns(parameterized(view.name()));
        CodeBlock.Builder arguments = CodeBlock.builder();
        if (plan.hasInstance()) {
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
        String diamond = plan.typeVariables().isEmpty() ? "" : "<>";
        return factory.addStatement("return new $T$L($L)", view.implementation(), diamond, arguments.build())
                .build();
    }

    private TypeName parameterized(ClassName name) {
        return plan.typeVariables().isEmpty()
                ? name
                : ParameterizedTypeName.get(name, plan.typeVariables().toArray(TypeName[]::new));
    }

    private MethodSpec method(Row row) {
        MethodSpec.Builder method = MethodWriter.signature(row)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addAnnotations(row.annotations());
        if (!row.javadoc().isEmpty()) {
            method.addJavadoc("$L\n", row.javadoc());
        }
        if (row.isClose() && view.isCloseable()) {
            method.addAnnotation(Override.class);
        }
        if (row.isBlocking()) {
            BLOCKING.stream()
                    .filter(plan.useful()::contains)
                    .map(type -> AnnotationSpec.builder(type).build())
                    .forEach(method::addAnnotation);
        }
        return method.build();
    }
}
