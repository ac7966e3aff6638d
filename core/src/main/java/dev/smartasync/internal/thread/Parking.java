package dev.smartasync.internal.thread;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinPool.ManagedBlocker;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Parks the current thread until a condition holds, running the pump's tasks meanwhile. Whoever makes the condition true unparks the
 * thread.
 *
 * <p>On a fork/join worker it blocks as a {@link ManagedBlocker}, so that the pool adds a thread. Where the pool refuses to grow
 * further, it parks all the same.
 *
 * <p>It parks for a bounded time and looks again: a wake-up that is lost, by whoever's fault, costs a second and not the thread.
 */
public final class Parking implements ManagedBlocker {
    private static final long LOOK_AGAIN = TimeUnit.SECONDS.toNanos(1);
    private static final long SOONEST = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long LATEST = TimeUnit.MILLISECONDS.toNanos(50);

    private final BooleanSupplier condition;
    private final @Nullable Pump pump;
    private final long deadline;
    private final long longest;
    private long pause;
    private boolean refused;

    private Parking(BooleanSupplier condition, @Nullable Pump pump, long deadline, long pause, long longest) {
        this.condition = condition;
        this.pump = pump;
        this.deadline = deadline;
        this.pause = pause;
        this.longest = longest;
    }

    /**
     * Returns when the condition holds.
     *
     * @param deadline in {@link System#nanoTime} units, or {@link Waiting#FOREVER}
     * @throws TimeoutException if the deadline comes first; its message, if it has one, names a likely cause
     */
    public static void until(BooleanSupplier condition, @Nullable Pump pump, long deadline)
            throws InterruptedException, TimeoutException {
        new Parking(condition, pump, deadline, LOOK_AGAIN, LOOK_AGAIN).await();
    }

    /** The same, where nobody may come to unpark the thread: it looks again soon, then less often, up to every 50 ms. */
    static void looking(BooleanSupplier condition, @Nullable Pump pump, long deadline)
            throws InterruptedException, TimeoutException {
        new Parking(condition, pump, deadline, SOONEST, LATEST).await();
    }

    /** Unparks a thread; nothing where it is this one, which looks again before it parks, and would then be unparked in vain. */
    static void wake(@Nullable Thread waiter) {
        if (waiter != Thread.currentThread()) {
            LockSupport.unpark(waiter);
        }
    }

    private void await() throws InterruptedException, TimeoutException {
        Thread waiter = Thread.currentThread();
        while (!condition.getAsBoolean()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (isLate()) {
                throw new TimeoutException(cause());
            }
            if (pump == null || !pump.runOne()) {
                park(waiter);
            }
        }
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
            long remaining = deadline == Waiting.FOREVER ? pause : deadline - System.nanoTime();
            LockSupport.parkNanos(this, Math.min(pause, remaining));
            pause = Math.min(pause * 2, longest);
        }
        return true;
    }

    @Override
    public boolean isReleasable() {
        return condition.getAsBoolean()
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
