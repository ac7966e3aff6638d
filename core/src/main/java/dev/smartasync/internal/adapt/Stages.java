package dev.smartasync.internal.adapt;

import dev.smartasync.spi.Operation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Stages as futures. */
final class Stages {
    private Stages() {}

    /** The stage itself where it is a whole future; else its own conversion; else a copy that completes with it. */
    static CompletableFuture<?> future(Operation operation, CompletionStage<?> stage) {
        if (stage.getClass() == CompletableFuture.class) {
            return (CompletableFuture<?>) stage;
        }
        CompletableFuture<?> own;
        try {
            own = stage.toCompletableFuture();
        } catch (UnsupportedOperationException refused) {
            return copy(stage);
        }
        if (own == null) {
            throw new NullPointerException("The stage of " + operation.name() + ", a "
                    + stage.getClass().getName() + ", returned null from toCompletableFuture");
        }
        return own;
    }

    private static <T extends @Nullable Object> CompletableFuture<T> copy(CompletionStage<T> stage) {
        CompletableFuture<T> copy = new CompletableFuture<>();
        CompletionStage<T> unused = stage.whenComplete((value, failure) -> {
            if (failure == null) {
                copy.complete(value);
            } else {
                copy.completeExceptionally(failure);
            }
        });
        return copy;
    }
}
