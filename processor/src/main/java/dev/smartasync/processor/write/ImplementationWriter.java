package dev.smartasync.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.smartasync.processor.write.Plan.View;
import java.util.List;
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
                .addAnnotations(Marks.of(plan.useful()))
                .addModifiers(Modifier.FINAL)
                .addTypeVariables(plan.typeVariables())
                .addSuperinterface(variables.length == 0 ? name : ParameterizedTypeName.get(name, variables));
        List<Row> rows = Constants.addTo(type, view.rows());
        if (plan.hasInstance()) {
            type.addField(plan.target(), "target", Modifier.PRIVATE, Modifier.FINAL);
        }
        type.addField(Api.BRIDGE, "bridge", Modifier.PRIVATE, Modifier.FINAL).addMethod(constructor());
        rows.forEach(row -> type.addMethod(MethodWriter.method(row)));
        return type.build();
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
}
