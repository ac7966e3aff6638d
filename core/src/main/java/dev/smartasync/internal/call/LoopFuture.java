package dev.smartasync.internal.call;

import dev.smartasync.internal.thread.Detection;
import dev.smartasync.internal.thread.PumpedFuture;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What a caller on an event loop gets for a pending stage: it completes on that loop, and so do its dependents run there. Directly, if
 * the stage completes there, or if the loop no longer takes tasks. Cancelling it cancels the stage; failing it (as
 * {@code orTimeout} does) fails the stage.
 */
final class LoopFuture<T extends @Nullable Object> extends PumpedFuture<T> {
    private final CompletableFuture<T> source;
    private final Executor loop;
    private final Detection detection;
    private final Thread loopThread = Thread.currentThread();

    private LoopFuture(CompletableFuture<T> source, Executor loop, Detection detection) {
        this.source = source;
        this.loop = loop;
        this.detection = detection;
    }

    static <T extends @Nullable Object> LoopFuture<T> of(
            CompletableFuture<T> source, Executor loop, Detection detection) {
        LoopFuture<T> future = new LoopFuture<>(source, loop, detection);
        CompletionStage<T> unused = source.whenComplete(future::sourceCompleted);
        return future;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        source.cancel(mayInterruptIfRunning);
        return cancelled;
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        boolean first = super.completeExceptionally(failure);
        source.completeExceptionally(failure);
        return first;
    }

    private void sourceCompleted(T value, @Nullable Throwable failure) {
        if (isDone()) {
            return;
        }
        if (!isOnLoop()) {
            try {
                loop.execute(() -> settle(value, failure));
                return;
            } catch (RejectedExecutionException loopHasStopped) {
                // then the completing thread is as good as any
            }
        }
        settle(value, failure);
    }

    /** The thread alone does not tell: one event loop runs many contexts. */
    private boolean isOnLoop() {
        return Thread.currentThread() == loopThread && loop.equals(detection.loop());
    }

    private void settle(T value, @Nullable Throwable failure) {
        if (failure == null) {
            complete(value);
        } else {
            super.completeExceptionally(Failures.unwrap(failure));
        }
    }
}
