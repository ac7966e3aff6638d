package dev.smartasync.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Writes the body of one method: direct for the usual caller, a lambda only where the bridge has to make the call itself.
 * Fields are always qualified, and local names give way to parameters.
 */
public final class BodyWriter {
    private final Row row;
    private final Invocation target;

    public BodyWriter(Row row) {
        this.row = row;
        this.target = row.target();
    }

    public CodeBlock write() {
        return switch (row.body()) {
            case DIRECT -> guarded(result(target.code()));
            case ADMIT ->
                CodeBlock.builder()
                        .addStatement("this.bridge.admit($N)", operation().field())
                        .add(guarded(result(target.code())))
                        .build();
            case CLOSE -> lambda("this.bridge.close", guarded(ignored()));
            case AWAIT -> await("$call:N.awaitElsewhere(() -> $target:L)", "$call:N.await($operation:N, $target:L)");
            case HOOK ->
                await(
                        "this.await($call:N.of($operation:N), $call:N.startElsewhere(() -> $target:L))",
                        "this.await($call:N.of($operation:N), $target:L)");
            case STREAM -> called("this.bridge.stream");
            case COLLECT -> called("this.bridge.collect");
            case HAND_OVER ->
                future(CodeBlock.of("this.bridge.handOver($N, $L)", operation().field(), target.code()));
            case COMPLETED -> completed();
            case OFFLOAD -> offload();
            case PUBLISH ->
                result(CodeBlock.of(
                        "this.bridge.publish($N, () -> $L)", operation().field(), target.code()));
        };
    }

    /** Either way is written with the names of the call, its operation and the target. */
    private CodeBlock await(String elsewhere, String here) {
        String call = local("call");
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement(
                        "$T $N = this.bridge.enter($N)",
                        Api.CALL,
                        call,
                        operation().field())
                .beginControlFlow("if ($N.isConfined())", call)
                .add(result(way(elsewhere)));
        if (row.isVoid()) {
            body.addStatement("return");
        }
        body.endControlFlow().beginControlFlow("try").add(result(way(here)));
        guard(body);
        return body.nextControlFlow("finally")
                .addStatement("$N.exit()", call)
                .endControlFlow()
                .build();
    }

    private CodeBlock way(String format) {
        return CodeBlock.builder()
                .addNamed(
                        format,
                        Map.of("call", local("call"), "operation", operation().field(), "target", target.code()))
                .build();
    }

    /** By the bridge, which calls the target when it has asked whether it may. */
    private CodeBlock called(String method) {
        if (target.isPlain()) {
            return result(CodeBlock.of("$L($N, () -> $L)", method, operation().field(), target.code()));
        }
        CodeBlock.Builder returned = CodeBlock.builder().addStatement("return $L", target.code());
        return lambda((row.isVoid() ? "" : "return ") + method, guarded(returned.build()));
    }

    private CodeBlock completed() {
        boolean isNothing = target.isVoid() || row.value().kind() == Value.Kind.NOTHING;
        if (!isNothing) {
            return future(CodeBlock.of("$T.completedFuture($L)", CompletableFuture.class, target.code()));
        }
        CodeBlock call = CodeBlock.builder().addStatement(target.code()).build();
        return future(call, CodeBlock.of("$T.completedFuture(null)", CompletableFuture.class));
    }

    private CodeBlock future(CodeBlock future) {
        return future(CodeBlock.of(""), future);
    }

    /** What the target throws before there is a future becomes one. */
    private CodeBlock future(CodeBlock before, CodeBlock future) {
        String failure = local("failure");
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(before)
                .addStatement("return $L", future)
                .nextControlFlow("catch ($T $N)", Throwable.class, failure)
                .addStatement("return $T.failedFuture($N)", CompletableFuture.class, failure)
                .endControlFlow()
                .build();
    }

    private CodeBlock offload() {
        if (target.isVoid() || row.value().kind() == Value.Kind.NOTHING) {
            return lambda("return this.bridge.offload", ignored());
        }
        if (row.value().kind() != Value.Kind.AS_IS) {
            return lambda("return this.bridge.offload", result(target.code()));
        }
        return CodeBlock.builder()
                .addStatement(
                        "return this.bridge.offload($N, () -> $L)", operation().field(), target.code())
                .build();
    }

    private CodeBlock lambda(String method, CodeBlock body) {
        return CodeBlock.builder()
                .add("$L($N, () -> {\n", method, operation().field())
                .indent()
                .add(body)
                .unindent()
                .add("});\n")
                .build();
    }

    private CodeBlock ignored() {
        return CodeBlock.builder()
                .addStatement(target.code())
                .addStatement("return null")
                .build();
    }

    /** With a way out for what the view's method may not throw. */
    private CodeBlock guarded(CodeBlock code) {
        if (target.isPlain()) {
            return code;
        }
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("try").add(code);
        guard(body);
        return body.endControlFlow().build();
    }

    private void guard(CodeBlock.Builder body) {
        if (target.interrupts()) {
            String interrupt = local("interrupt");
            body.nextControlFlow("catch ($T $N)", InterruptedException.class, interrupt)
                    .addStatement("$T.currentThread().interrupt()", Thread.class)
                    .addStatement(
                            "throw new $T($S, $N)",
                            Api.AWAIT_INTERRUPTED,
                            target.label() + " was interrupted",
                            interrupt);
        }
        String failure = local("failure");
        if (!target.passed().isEmpty()) {
            CodeBlock types = target.passed().stream()
                    .map(type -> CodeBlock.of("$T", type))
                    .collect(CodeBlock.joining(" | "));
            body.nextControlFlow("catch ($L $N)", types, failure).addStatement("throw $N", failure);
        }
        if (!target.undeclared().isEmpty()) {
            CodeBlock types = target.undeclared().stream()
                    .map(type -> CodeBlock.of("$T", type))
                    .collect(CodeBlock.joining(" | "));
            body.nextControlFlow("catch ($L $N)", types, failure)
                    .addStatement("throw new $T($N)", CompletionException.class, failure);
        }
    }

    /** Gives what an expression is worth. */
    private CodeBlock result(CodeBlock expression) {
        CodeBlock.Builder given = CodeBlock.builder();
        if (row.isVoid()) {
            return given.addStatement(expression).build();
        }
        Value value = row.value();
        return switch (value.kind()) {
            case AS_IS -> given.addStatement("return $L", expression).build();
            case NOTHING ->
                given.addStatement(expression).addStatement("return null").build();
            case PRIMITIVE ->
                given.addStatement(
                                "return $T.<$T>requireNonNull($L, $S)",
                                Objects.class,
                                value.type(),
                                expression,
                                "The target of " + row.name() + " gave null, and " + row.result()
                                        + " has none: let the view's method return an object")
                        .build();
            case VIEW -> {
                String source = local("value");
                yield given.addStatement("$T $N = $L", value.type(), source, expression)
                        .addStatement("return $1N == null ? null : $2T.of($1N, this.bridge)", source, value.view())
                        .build();
            }
        };
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
