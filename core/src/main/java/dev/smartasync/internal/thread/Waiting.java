package dev.smartasync.internal.thread;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Waits on the current thread until a future is done, in the way that suits the thread. */
public final class Waiting {
    /** A deadline that never comes. */
    public static final long FOREVER = Long.MAX_VALUE;

    private Waiting() {}

    /**
     * Whether the current thread may simply wait in {@link Future#get}. Not a fork/join worker, on which {@code get} may run an
     * unrelated task on the waiter's stack; nor a thread that has tasks of its own to run.
     */
    public static boolean isPlain(@Nullable Pump pump) {
        return pump == null && !(Thread.currentThread() instanceof ForkJoinWorkerThread);
    }

    /**
     * Waits until {@code future} is done, however it ended, running the pump's tasks meanwhile.
     *
     * @param deadline in {@link System#nanoTime} units, or {@link #FOREVER}
     * @throws TimeoutException if the deadline comes first; its message, if it has one, names a likely cause
     */
    public static void until(CompletableFuture<?> future, @Nullable Pump pump, long deadline)
            throws InterruptedException, TimeoutException {
        if (isPlain(pump)) {
            untilDone(future, deadline);
            return;
        }
        boolean unused = Spinning.brieflyUntil(() -> future.isDone() || (pump != null && !pump.isEmpty()));
        if (!future.isDone()) {
            untilDoneParked(future, () -> Parking.until(future::isDone, pump, deadline));
        }
    }

    /**
     * Waits as {@link #until} does, and asks {@link Future#isDone} now and then: for a thread that keeps a source from telling that it
     * is done, by waiting.
     */
    public static void untilSeen(CompletableFuture<?> future, @Nullable Pump pump, long deadline)
            throws InterruptedException, TimeoutException {
        untilDoneParked(future, () -> Parking.looking(future::isDone, pump, deadline));
    }

    /**
     * Woken through {@link CompletableFuture#anyOf} of the source and of a future of its own. When the wait ends early it completes
     * the latter, and {@code anyOf} then unlinks what it had left at the source; a plain dependent would stay there for as long as the
     * source is pending. (See {@code AnyOf.tryFire} in the JDK.)
     */
    private static void untilDoneParked(CompletableFuture<?> future, Park park)
            throws InterruptedException, TimeoutException {
        Thread waiter = Thread.currentThread();
        CompletableFuture<Void> ended = new CompletableFuture<>();
        CompletableFuture<?> unused =
                CompletableFuture.anyOf(future, ended).whenComplete((value, failure) -> Parking.wake(waiter));
        try {
            park.run();
        } finally {
            ended.complete(null);
        }
    }

    private interface Park {
        void run() throws InterruptedException, TimeoutException;
    }

    /** Waits in {@link Future#get}, where {@link #isPlain} allows it. */
    public static void untilDone(Future<?> future, long deadline) throws InterruptedException, TimeoutException {
        if (Spinning.brieflyUntil(future::isDone)) {
            return;
        }
        try {
            if (deadline == FOREVER) {
                future.get();
            } else {
                future.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
        } catch (ExecutionException | CancellationException done) {
            return;
        }
    }

    /** What is left until a deadline, or {@code null} if that never comes. */
    public static @Nullable Duration remaining(long deadline) {
        return deadline == FOREVER ? null : Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }

    /** Waits as {@link #until} does, ignores interrupts, and sets the flag again at the end if there was one. */
    public static void uninterruptibly(CompletableFuture<?> future, @Nullable Pump pump) {
        boolean interrupted = false;
        while (!future.isDone()) {
            try {
                until(future, pump, FOREVER);
            } catch (InterruptedException again) {
                interrupted = true;
            } catch (TimeoutException impossible) {
                throw new AssertionError("A wait without end timed out", impossible);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
