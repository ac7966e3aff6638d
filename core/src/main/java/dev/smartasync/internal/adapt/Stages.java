package dev.smartasync.internal.adapt;

import dev.smartasync.spi.Operation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Stages as futures. */
final class Stages {
    private static final Class<?> SHIELD =
            CompletableFuture.completedStage(null).getClass();

    private Stages() {}

    /** Whether this is a {@link CompletableFuture#minimalCompletionStage()}: its future is a copy, which nobody else has. */
    static boolean isShield(Object source) {
        return source.getClass() == SHIELD;
    }

    /** The stage itself where it is a whole future; else its own conversion; else a copy that completes with it. */
    static CompletableFuture<?> future(Operation operation, CompletionStage<?> stage) {
        if (stage.getClass() == CompletableFuture.class) {
            return (CompletableFuture<?>) stage;
        }
        if (isShield(stage)) {
            return copyOfShield((CompletableFuture<?>) stage);
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

    /** Unlike the JDK's own copy, one that is cancelled leaves nothing behind at the stage: {@code anyOf} unlinks it. */
    @SuppressWarnings("unchecked") // both are of this type
    private static <T extends @Nullable Object> CompletableFuture<T> copyOfShield(CompletableFuture<T> stage) {
        CompletableFuture<T> copy = new CompletableFuture<>();
        completeWith((CompletionStage<T>) CompletableFuture.anyOf(stage, copy), copy);
        return copy;
    }

    private static <T extends @Nullable Object> CompletableFuture<T> copy(CompletionStage<T> stage) {
        CompletableFuture<T> copy = new CompletableFuture<>();
        completeWith(stage, copy);
        return copy;
    }

    private static <T extends @Nullable Object> void completeWith(CompletionStage<T> stage, CompletableFuture<T> copy) {
        CompletionStage<T> unused = stage.whenComplete((value, failure) -> {
            if (failure == null) {
                copy.complete(value);
            } else {
                copy.completeExceptionally(failure);
            }
        });
    }
}
