package dev.smartasync.internal.call;

import dev.smartasync.internal.offload.OffloadedFuture;
import dev.smartasync.internal.thread.Frames;
import dev.smartasync.internal.thread.Waiting;
import dev.smartasync.spi.Operation;
import dev.smartasync.spi.Target;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * An asynchronous target that is called on the offload executor, and the result of what it returned. Cancelling it interrupts the
 * target while that runs, and cancels what it returned.
 */
final class Elsewhere extends CompletableFuture<@Nullable Object> {
    private final CompletableFuture<@Nullable Void> bodyEnded = new CompletableFuture<>();
    private final OffloadedFuture<Future<?>> body;

    @SuppressWarnings("FutureReturnValueIgnored") // the body gives a future, which is its value here
    Elsewhere(Operation operation, Settings settings, Target<?> target) {
        body = settings.offloading().start(operation, () -> startAndEnd(operation, settings, target), null);
        CompletionStage<Future<?>> unused = body.whenComplete((source, failure) -> {
            if (source instanceof CompletableFuture<?> stage) {
                completeWith(stage);
            } else if (source != null) {
                completeWith(settings.offloading().watch(operation, source, true));
            } else if (failure != null) {
                completeExceptionally(failure);
            }
        });
    }

    /** Asks the source as well: one that is told of on the context that waits here is done only when it is asked. */
    @Override
    public boolean isDone() {
        boolean done = super.isDone();
        if (!done
                && body.isDone()
                && !body.isCompletedExceptionally()
                && body.join().isDone()) {
            done = super.isDone();
        }
        return done;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        body.cancel(mayInterruptIfRunning);
        if (body.isDone() && !body.isCompletedExceptionally()) {
            body.join().cancel(mayInterruptIfRunning);
        }
        return super.cancel(mayInterruptIfRunning);
    }

    /**
     * Interrupts the target if it runs still, and waits until it has returned: nothing that the bridge started outlives its call.
     */
    void endBody() {
        body.cancel(true);
        if (body.hasStarted()) {
            Waiting.uninterruptibly(bodyEnded, Frames.pump());
        }
    }

    private Future<?> startAndEnd(Operation operation, Settings settings, Target<?> target) throws Throwable {
        try {
            Future<?> source = settings.adapters().future(operation, target.call());
            if (isCancelled()) {
                source.cancel(true);
            }
            return source;
        } finally {
            bodyEnded.complete(null);
        }
    }

    private <T extends @Nullable Object> void completeWith(CompletableFuture<T> source) {
        CompletionStage<T> unused = source.whenComplete((value, failure) -> {
            if (failure == null) {
                complete(value);
            } else {
                completeExceptionally(failure);
            }
        });
    }
}
