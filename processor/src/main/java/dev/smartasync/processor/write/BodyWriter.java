package dev.smartasync.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.smartasync.processor.write.Plan.OperationPlan;
import dev.smartasync.processor.write.Plan.Row;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Writes the body of one method: direct for the usual caller, a lambda only where the bridge has to make the call itself.
 * Fields are always qualified, and local names give way to parameters.
 */
public final class BodyWriter {
    private final Plan plan;
    private final Row row;

    public BodyWriter(Plan plan, Row row) {
        this.plan = plan;
        this.row = row;
    }

    public CodeBlock write() {
        return switch (row.body()) {
            case DIRECT -> interruptible(result(invocation()));
            case ADMIT ->
                CodeBlock.builder()
                        .addStatement("this.bridge.admit($N)", operation().field())
                        .add(result(invocation()))
                        .build();
            case CLOSE ->
                CodeBlock.builder()
                        .add("this.bridge.close($N, () -> {\n", operation().field())
                        .indent()
                        .add(interruptible(statement(invocation())))
                        .addStatement("return null")
                        .unindent()
                        .add("});\n")
                        .build();
            case AWAIT -> await();
            case STREAM ->
                result(CodeBlock.of(
                        "this.bridge.stream($N, () -> $L)", operation().field(), invocation()));
            case COLLECT -> collect();
            case HAND_OVER -> handOver();
            case OFFLOAD -> offload();
            case PUBLISH ->
                result(CodeBlock.of(
                        "this.bridge.publish($N, () -> $L)", operation().field(), invocation()));
        };
    }

    private CodeBlock await() {
        String call = local("call");
        CodeBlock elsewhere = CodeBlock.of("$N.awaitElsewhere(() -> $L)", call, invocation());
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement(
                        "$T $N = this.bridge.enter($N)",
                        Api.CALL,
                        call,
                        operation().field())
                .beginControlFlow("if ($N.isConfined())", call)
                .add(result(elsewhere));
        if (row.isVoid()) {
            body.addStatement("return");
        }
        body.endControlFlow().beginControlFlow("try").add(result(CodeBlock.of("$N.await($L)", call, invocation())));
        if (row.interrupts()) {
            catchInterrupt(body);
        }
        return body.nextControlFlow("finally")
                .addStatement("$N.exit()", call)
                .endControlFlow()
                .build();
    }

    private CodeBlock collect() {
        if (!row.interrupts()) {
            return result(CodeBlock.of(
                    "this.bridge.collect($N, () -> $L)", operation().field(), invocation()));
        }
        return CodeBlock.builder()
                .add("this.bridge.collect($N, () -> {\n", operation().field())
                .indent()
                .add(interruptible(CodeBlock.builder()
                        .addStatement("return $L", invocation())
                        .build()))
                .unindent()
                .add("});\n")
                .build();
    }

    private CodeBlock handOver() {
        String failure = local("failure");
        return CodeBlock.builder()
                .beginControlFlow("try")
                .addStatement("return this.bridge.handOver($N, $L)", operation().field(), invocation())
                .nextControlFlow("catch ($T $N)", Throwable.class, failure)
                .addStatement("return $T.failedFuture($N)", CompletableFuture.class, failure)
                .endControlFlow()
                .build();
    }

    private CodeBlock offload() {
        if (!row.isTargetVoid()) {
            return CodeBlock.builder()
                    .addStatement(
                            "return this.bridge.offload($N, () -> $L)",
                            operation().field(),
                            invocation())
                    .build();
        }
        return CodeBlock.builder()
                .add("return this.bridge.offload($N, () -> {\n", operation().field())
                .indent()
                .addStatement(invocation())
                .addStatement("return null")
                .unindent()
                .add("});\n")
                .build();
    }

    /** The target's own {@code InterruptedException}, where the view's {@code close} may not throw it. */
    private CodeBlock interruptible(CodeBlock code) {
        if (!row.interrupts()) {
            return code;
        }
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("try").add(code);
        catchInterrupt(body);
        return body.endControlFlow().build();
    }

    private void catchInterrupt(CodeBlock.Builder body) {
        String interrupt = local("interrupt");
        body.nextControlFlow("catch ($T $N)", InterruptedException.class, interrupt)
                .addStatement("$T.currentThread().interrupt()", Thread.class)
                .addStatement(
                        "throw new $T($S, $N)",
                        Api.AWAIT_INTERRUPTED,
                        plan.name().simpleName() + "." + row.targetName() + " was interrupted",
                        interrupt);
    }

    private CodeBlock result(CodeBlock expression) {
        return row.isVoid()
                ? statement(expression)
                : CodeBlock.builder().addStatement("return $L", expression).build();
    }

    private static CodeBlock statement(CodeBlock expression) {
        return CodeBlock.builder().addStatement(expression).build();
    }

    private CodeBlock invocation() {
        CodeBlock receiver = row.isStatic() ? CodeBlock.of("$T", plan.name()) : CodeBlock.of("this.target");
        CodeBlock typeArguments = row.typeVariables().isEmpty()
                ? CodeBlock.of("")
                : row.typeVariables().stream()
                        .map(variable -> CodeBlock.of("$T", TypeVariableName.get(variable.name())))
                        .collect(CodeBlock.joining(", ", "<", ">"));
        String arguments = row.parameters().stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        return CodeBlock.of("$L.$L$N($L)", receiver, typeArguments, row.targetName(), arguments);
    }

    private OperationPlan operation() {
        return Objects.requireNonNull(row.operation(), "a row without an operation calls the target directly");
    }

    private String local(String name) {
        List<String> parameters =
                row.parameters().stream().map(ParameterSpec::name).toList();
        String free = name;
        while (parameters.contains(free)) {
            free += "_";
        }
        return free;
    }
}
