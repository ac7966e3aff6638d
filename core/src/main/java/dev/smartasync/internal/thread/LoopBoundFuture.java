package dev.smartasync.internal.thread;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A future whose caller may be on an event loop, and then completes there, so that its dependents run there too; and so does
 * whatever is derived from it. Without this, the dependents of a time limit would run on the JVM's timer thread.
 */
public class LoopBoundFuture<T extends @Nullable Object> extends PumpedFuture<T> {
    private final @Nullable Executor loop;

    /** A future that completes on {@code loop}, or, where there is none, on whatever thread completes it. */
    protected LoopBoundFuture(@Nullable Executor loop) {
        this.loop = loop;
    }

    /**
     * Completes this on the loop; here, if there is none or if it no longer takes tasks.
     *
     * @param completion has no effect the second time, since a loop that stops right now may or may not run it
     */
    protected final void onLoop(Runnable completion) {
        if (loop == null || !handOver(loop, completion)) {
            completion.run();
        }
    }

    /** Whether there is a loop to complete this on. */
    protected final boolean hasLoop() {
        return loop != null;
    }

    private static boolean handOver(Executor loop, Runnable completion) {
        try {
            loop.execute(completion);
            return !(loop instanceof ExecutorService service) || !service.isShutdown();
        } catch (RuntimeException | Error loopHasStopped) {
            return false;
        }
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
        return loop == null ? super.newIncompleteFuture() : new LoopBoundFuture<>(loop);
    }

    @Override
    public CompletableFuture<T> orTimeout(long timeout, TimeUnit unit) {
        return loop == null
                ? super.orTimeout(timeout, unit)
                : after(timeout, unit, () -> completeExceptionally(new TimeoutException()));
    }

    @Override
    public CompletableFuture<T> completeOnTimeout(T value, long timeout, TimeUnit unit) {
        return loop == null
                ? super.completeOnTimeout(value, timeout, unit)
                : after(timeout, unit, () -> complete(value));
    }

    private CompletableFuture<T> after(long timeout, TimeUnit unit, Runnable completion) {
        if (!isDone()) {
            CompletableFuture<@Nullable Void> timer =
                    new CompletableFuture<@Nullable Void>().completeOnTimeout(null, timeout, unit);
            CompletionStage<Void> unusedOnTime = timer.thenRun(() -> onLoop(completion));
            CompletionStage<T> unusedEarly = whenComplete((value, failure) -> timer.cancel(false));
        }
        return this;
    }
}
