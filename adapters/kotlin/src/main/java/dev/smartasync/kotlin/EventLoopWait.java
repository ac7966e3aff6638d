package dev.smartasync.kotlin;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinPool.ManagedBlocker;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import kotlinx.coroutines.EventLoop;
import org.jspecify.annotations.Nullable;

/**
 * A wait that goes on with what is queued for the current thread, as a nested {@code runBlocking} does; and so another coroutine of the
 * same {@code runBlocking} may run on the stack of this one. On a fork/join worker it parks as a {@link ManagedBlocker}.
 *
 * <p>It is woken by whoever queues something, and by the future, through {@link CompletableFuture#anyOf}, which leaves nothing
 * behind at it when the wait ends early. It looks again every now and then: a lost wake-up costs a second and not the thread.
 */
final class EventLoopWait implements ManagedBlocker {
    private static final long LOOK_AGAIN = TimeUnit.SECONDS.toNanos(1);

    private final CompletableFuture<?> done;
    private final EventLoop loop;
    private final long started = System.nanoTime();
    private final long limit;
    private long pause;

    private EventLoopWait(CompletableFuture<?> done, EventLoop loop, long limit) {
        this.done = done;
        this.loop = loop;
        this.limit = limit;
    }

    static void until(CompletableFuture<?> done, EventLoop loop, @Nullable Duration timeout)
            throws InterruptedException, TimeoutException {
        Thread waiter = Thread.currentThread();
        CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
        CompletableFuture<?> unused =
                CompletableFuture.anyOf(done, ended).whenComplete((value, failure) -> LockSupport.unpark(waiter));
        try {
            new EventLoopWait(done, loop, timeout == null ? Long.MAX_VALUE : timeout.toNanos()).await();
        } finally {
            ended.complete(null);
        }
    }

    private void await() throws InterruptedException, TimeoutException {
        while (!done.isDone()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (left() <= 0) {
                throw new TimeoutException();
            }
            pause = loop.processNextEvent();
            if (pause > 0) {
                park();
            }
        }
    }

    private void park() throws InterruptedException {
        if (Thread.currentThread() instanceof ForkJoinWorkerThread) {
            try {
                ForkJoinPool.managedBlock(this);
                return;
            } catch (RejectedExecutionException limitReached) {
                // no other thread may stand in for this one
            }
        }
        block();
    }

    @Override
    public boolean block() {
        if (!isReleasable()) {
            LockSupport.parkNanos(this, Math.min(Math.min(LOOK_AGAIN, pause), left()));
        }
        return true;
    }

    @Override
    public boolean isReleasable() {
        return done.isDone() || Thread.currentThread().isInterrupted() || left() <= 0;
    }

    private long left() {
        return limit - (System.nanoTime() - started);
    }
}
