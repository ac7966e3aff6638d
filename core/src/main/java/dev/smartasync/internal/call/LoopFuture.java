package dev.smartasync.internal.call;

import dev.smartasync.internal.thread.Detection;
import dev.smartasync.internal.thread.LoopBoundFuture;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a caller on an event loop gets for a pending stage: it completes on that loop, and so do its dependents run there. Directly, if
 * the stage completes there, or if the loop no longer takes tasks. Other callers get it where they have a time limit of their own.
 *
 * <p>Cancelling or failing it (as {@code orTimeout} does) is the end of this caller's interest: the stage is asked to cancel, which
 * is what every kind of source understands, and is never given a failure of somebody else's. A stage that is shared is left alone, and
 * nothing of this is left behind at it.
 */
final class LoopFuture<T extends @Nullable Object> extends LoopBoundFuture<T> {
    private @Nullable CompletableFuture<T> owned;
    private final @Nullable Executor loop;
    private final Detection detection;
    private @Nullable Thread loopThread = Thread.currentThread();

    private LoopFuture(@Nullable CompletableFuture<T> owned, @Nullable Executor loop, Detection detection) {
        super(loop);
        this.owned = owned;
        this.loop = loop;
        this.detection = detection;
    }

    /**
     * The future for {@code source}.
     *
     * @param loop where it completes, or {@code null} for the thread that completes {@code source}
     * @param cancelSource whether {@code source} is this call's own, and not shared
     */
    static <T extends @Nullable Object> LoopFuture<T> of(
            CompletableFuture<T> source, @Nullable Executor loop, Detection detection, boolean cancelSource) {
        LoopFuture<T> future = new LoopFuture<>(cancelSource ? source : null, loop, detection);
        CompletionStage<T> unused = (cancelSource ? source : untilDone(source, future)).whenComplete(future::settle);
        return future;
    }

    /** A stage that completes with the first of both, and then leaves nothing at the other one. */
    @SuppressWarnings("unchecked") // both are of this type
    private static <T extends @Nullable Object> CompletionStage<T> untilDone(
            CompletableFuture<T> source, CompletableFuture<T> future) {
        return (CompletionStage<T>) CompletableFuture.anyOf(source, future);
    }

    /**
     * Fails this after a while, on its loop, unless it has ended before.
     *
     * @param elsewhere runs what depends on this, where there is no loop: the JVM's one timer thread must not
     */
    CompletableFuture<T> failingAfter(long nanos, Executor elsewhere, Supplier<Throwable> failure) {
        CompletableFuture<@Nullable Void> timer =
                new CompletableFuture<@Nullable Void>().completeOnTimeout(null, nanos, TimeUnit.NANOSECONDS);
        CompletionStage<Void> unusedLate =
                timer.thenRunAsync(() -> onLoop(() -> completeExceptionally(failure.get())), elsewhere);
        CompletionStage<T> unusedEarly = whenComplete((value, early) -> timer.cancel(false));
        return this;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        CompletableFuture<T> source = owned;
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled && source != null) {
            source.cancel(mayInterruptIfRunning);
        }
        return cancelled;
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        CompletableFuture<T> source = owned;
        boolean first = super.completeExceptionally(failure);
        if (first && source != null) {
            source.cancel(true);
        }
        return first;
    }

    private void settle(T value, @Nullable Throwable failure) {
        boolean here = isOnLoop();
        owned = null;
        loopThread = null;
        if (isDone()) {
            return;
        }
        Runnable completion =
                failure == null ? () -> complete(value) : () -> super.completeExceptionally(Failures.unwrap(failure));
        if (here) {
            completion.run();
        } else {
            onLoop(completion);
        }
    }

    /** The thread alone does not tell: one event loop runs many contexts. */
    private boolean isOnLoop() {
        return loop != null && Thread.currentThread() == loopThread && loop.equals(detection.loop());
    }
}
