package dev.smartasync.internal.thread;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The caller-runs executor of one waiting call: its thread runs these tasks while it waits, and nothing else.
 *
 * <p>No task is lost when the call ends while another thread hands one over. {@link #execute} adds first and then reads
 * {@code closed}; {@link #close} writes {@code closed} first and then empties the queue. Whichever comes second sees what the
 * other did, and a task is polled once, by whoever polls it: the waiting thread, the closer, or the one who came late.
 */
public final class Pump implements Executor {
    private volatile @Nullable Thread owner = Thread.currentThread();
    private final Executor fallback;
    private final int frame;
    private final @Nullable Pump outer;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    /**
     * The pump of a call on the current thread.
     *
     * @param fallback runs what comes after the call's end, and refuses nothing
     * @param frame the index of the call's frame
     * @param outer the pump of a call that this one is nested in, if there is one
     */
    Pump(Executor fallback, int frame, @Nullable Pump outer) {
        this.fallback = fallback;
        this.frame = frame;
        this.outer = outer;
    }

    int frame() {
        return frame;
    }

    @Nullable
    Pump outer() {
        return outer;
    }

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
        if (closed) {
            passOn();
        } else {
            Parking.wake(owner);
        }
    }

    /** Ends the call: what is queued, and whatever comes from now on, goes to the fallback. */
    public void close() {
        closed = true;
        owner = null;
        passOn();
    }

    boolean isEmpty() {
        return tasks.isEmpty();
    }

    int size() {
        return tasks.size();
    }

    /** Runs one task on the current thread, its owner. What it throws concerns the thread and not the wait. */
    boolean runOne() {
        Runnable task = tasks.poll();
        if (task == null) {
            return false;
        }
        try {
            task.run();
        } catch (Throwable failure) {
            report(failure);
        }
        return true;
    }

    private static void report(Throwable failure) {
        Thread thread = Thread.currentThread();
        try {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        } catch (Throwable ignored) {
            // as the JVM does with what a handler throws
        }
    }

    private void passOn() {
        @Nullable Runnable task;
        while ((task = tasks.poll()) != null) {
            fallback.execute(task);
        }
    }
}
