package dev.smartasync.internal.call;

import dev.smartasync.internal.offload.OffloadedFuture;
import dev.smartasync.internal.offload.Offloading;
import dev.smartasync.spi.Operation;
import dev.smartasync.spi.Target;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a call that runs on the offload executor. It is done when the piece has ended, and not before: cancelling it only
 * interrupts the piece, whose value, if there is one in the end, is still given. Nothing that the bridge started outlives its call.
 */
final class Elsewhere<T extends @Nullable Object> extends CompletableFuture<T> {
    private final Target<T> body;
    private final OffloadedFuture<T> task;
    private boolean returned;
    private @Nullable T value;

    private Elsewhere(Target<T> body, Function<Elsewhere<T>, OffloadedFuture<T>> start) {
        this.body = body;
        this.task = start.apply(this);
        if (!task.hasStarted() && task.isDone()) {
            ended(task);
        }
    }

    /** Calls a target elsewhere, in the context of its caller. */
    static <T extends @Nullable Object> Elsewhere<T> start(
            Offloading offloading, Operation operation, Target<T> target) {
        return new Elsewhere<>(target, it -> offloading.startWatched(operation, it::call, it::ended));
    }

    /** Waits elsewhere for a future that tells nobody when it is done. */
    static Elsewhere<?> watch(Offloading offloading, Future<?> future) {
        return new Elsewhere<>(future::get, it -> offloading.startUnseen(it::call, it::ended));
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean first = task.cancel(true);
        if (!task.hasStarted()) {
            ended(task);
        }
        return first;
    }

    private T call() throws Throwable {
        T result = body.call();
        value = result;
        returned = true;
        return result;
    }

    /** On the thread of the piece, or on any if that has never started. */
    @SuppressWarnings("NullAway") // as nullable as what the body returned
    private void ended(OffloadedFuture<T> ended) {
        if (returned) {
            complete(value);
            return;
        }
        CompletionStage<T> unused = ended.whenComplete((nothing, failure) -> completeExceptionally(failure));
    }

    @Override
    public String toString() {
        return "its target, which has not returned,";
    }
}
