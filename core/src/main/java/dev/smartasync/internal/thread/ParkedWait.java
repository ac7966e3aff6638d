package dev.smartasync.internal.thread;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinPool.ManagedBlocker;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A wait that parks by itself, for a thread that pumps or that belongs to a fork/join pool.
 *
 * <p>It is woken through {@link CompletableFuture#anyOf} of the source and of a future of its own. When the wait ends early it
 * completes the latter, and {@code anyOf} then unlinks what it had left at the source; a plain dependent would stay there for as long
 * as the source is pending. (See {@code AnyOf.tryFire} in the JDK.)
 *
 * <p>On a fork/join worker it blocks as a {@link ManagedBlocker}, so that the pool adds a thread. Where the pool refuses to grow
 * further, it parks all the same.
 *
 * <p>It parks for a bounded time and looks again: a wake-up that is lost, by whoever's fault, costs a second and not the thread.
 */
final class ParkedWait implements ManagedBlocker {
    private static final long LOOK_AGAIN = TimeUnit.SECONDS.toNanos(1);

    private final CompletableFuture<?> source;
    private final @Nullable Pump pump;
    private final long deadline;
    private boolean refused;

    ParkedWait(CompletableFuture<?> source, @Nullable Pump pump, long deadline) {
        this.source = source;
        this.pump = pump;
        this.deadline = deadline;
    }

    void await() throws InterruptedException, TimeoutException {
        Thread waiter = Thread.currentThread();
        CompletableFuture<Void> ended = new CompletableFuture<>();
        CompletableFuture<?> unused =
                CompletableFuture.anyOf(source, ended).whenComplete((value, failure) -> LockSupport.unpark(waiter));
        try {
            while (runTasksUntilDone()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (isLate()) {
                    throw new TimeoutException(cause());
                }
                park(waiter);
            }
        } finally {
            ended.complete(null);
        }
    }

    /** Whether there is more to wait for. */
    private boolean runTasksUntilDone() {
        while (!source.isDone()) {
            if (pump == null || !pump.runOne()) {
                return !source.isDone();
            }
        }
        return false;
    }

    private void park(Thread waiter) throws InterruptedException {
        if (waiter instanceof ForkJoinWorkerThread && !refused) {
            try {
                ForkJoinPool.managedBlock(this);
                return;
            } catch (RejectedExecutionException limitReached) {
                refused = true;
            }
        }
        block();
    }

    @Override
    public boolean block() {
        if (!isReleasable()) {
            long remaining = deadline == Waiting.FOREVER ? LOOK_AGAIN : deadline - System.nanoTime();
            LockSupport.parkNanos(this, Math.min(LOOK_AGAIN, remaining));
        }
        return true;
    }

    @Override
    public boolean isReleasable() {
        return source.isDone()
                || (pump != null && !pump.isEmpty())
                || Thread.currentThread().isInterrupted()
                || isLate();
    }

    private boolean isLate() {
        return deadline != Waiting.FOREVER && deadline - System.nanoTime() <= 0;
    }

    private @Nullable String cause() {
        return refused
                ? "The pool of thread \"" + Thread.currentThread().getName()
                        + "\" has reached its limit of threads that stand in for waiting ones,"
                        + " so what this wait is for may be queued behind it."
                : null;
    }
}
