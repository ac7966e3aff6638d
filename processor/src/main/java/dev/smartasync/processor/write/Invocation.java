package dev.smartasync.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * The call of a target.
 *
 * @param code the call, as an expression
 * @param label how messages call it
 * @param isVoid whether it gives nothing
 * @param interrupts whether it may throw an {@code InterruptedException} that the view's method does not declare
 * @param undeclared checked exceptions that it may throw and the view's method may not; none of them extends another
 * @param passed what the view's method may throw although it extends one of those
 */
public record Invocation(
        CodeBlock code,
        String label,
        boolean isStatic,
        boolean isVoid,
        boolean interrupts,
        List<TypeName> undeclared,
        List<TypeName> passed) {

    /** The expression that calls a method. */
    public static CodeBlock code(
            CodeBlock receiver, List<TypeVariableName> typeArguments, String method, List<CodeBlock> arguments) {
        CodeBlock explicit = typeArguments.isEmpty()
                ? CodeBlock.of("")
                : typeArguments.stream()
                        .map(variable -> CodeBlock.of("$T", TypeVariableName.get(variable.name())))
                        .collect(CodeBlock.joining(", ", "<", ">"));
        return CodeBlock.of("$L.$L$N($L)", receiver, explicit, method, CodeBlock.join(arguments, ", "));
    }

    /** Whether the view's method may throw all that it throws. */
    public boolean isPlain() {
        return !interrupts && undeclared.isEmpty();
    }
}
