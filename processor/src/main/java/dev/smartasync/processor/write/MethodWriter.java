package dev.smartasync.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import java.time.Duration;
import javax.lang.model.element.Modifier;

/** Writes a method of a view, and the constant that describes it to the bridge. */
public final class MethodWriter {
    private MethodWriter() {}

    /** What the interface and the class behind it have in common. */
    static MethodSpec.Builder signature(Row row) {
        return MethodSpec.methodBuilder(row.name())
                .addTypeVariables(row.typeVariables())
                .returns(row.result())
                .addParameters(row.parameters())
                .varargs(row.isVarargs())
                .addExceptions(row.thrown());
    }

    public static MethodSpec method(Row row) {
        return signature(row)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .addCode(new BodyWriter(row).write())
                .build();
    }

    static FieldSpec constant(OperationPlan operation) {
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
}
