package dev.smartasync.internal.offload;

import dev.smartasync.internal.thread.Spinning;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A pool without a limit: a task never waits for another task, only for a thread to be woken or started. Small tasks that come
 * quickly share few threads all the same.
 *
 * <p>At most one thread at a time has the <em>watch</em>: it runs no task, and looks for one or is on its way to. Whoever leaves a task in the
 * queue, by adding it or by taking another one to run, then sees to it that somebody has the watch. So a task is queued only while a
 * thread is free to take it, however long all others run; and whoever adds a hundred tasks wakes one thread, not a hundred. (The
 * scheduler of Go does so with its "spinning" threads: {@code runtime/proc.go}, "Worker thread parking/unparking".)
 *
 * <p>The watch looks a little longer before it parks: it then need not be woken for a task that comes soon.
 */
public final class OffloadPool implements Executor {
    private final ThreadFactory threads;
    private final long keepAlive;
    private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedDeque<Worker> idle = new ConcurrentLinkedDeque<>();
    private final AtomicBoolean isWatched = new AtomicBoolean();
    private final AtomicInteger size = new AtomicInteger();

    /** Of whoever has the watch. */
    private final Spinning looking = new Spinning();

    /**
     * A pool that has no thread yet.
     *
     * @param keepAlive how long a thread stays that has nothing to do
     */
    public OffloadPool(ThreadFactory threads, Duration keepAlive) {
        this.threads = threads;
        this.keepAlive = keepAlive.toNanos();
    }

    /** Throws what keeps it from starting a thread, if it has none for the task. Never waits. */
    @Override
    public void execute(Runnable task) {
        tasks.add(task);
        try {
            summon();
        } catch (RuntimeException | Error noThread) {
            if (tasks.remove(task)) {
                throw noThread;
            }
        }
    }

    /** How many threads there are. */
    public int size() {
        return size.get();
    }

    @Override
    public String toString() {
        return "a pool without a limit, with " + size + " threads";
    }

    /** Sees to it that a thread has the watch. */
    private void summon() {
        if (takeWatch()) {
            Worker worker = idle.pollFirst();
            if (worker == null) {
                start();
            } else {
                worker.call();
            }
        }
    }

    private boolean takeWatch() {
        return !isWatched.get() && isWatched.compareAndSet(false, true);
    }

    private void start() {
        boolean started = false;
        size.incrementAndGet();
        try {
            threads.newThread(new Worker()).start();
            started = true;
        } finally {
            if (!started) {
                size.decrementAndGet();
                isWatched.set(false);
            }
        }
    }

    /** A thread, which has the watch when it starts and whenever it is called. */
    private final class Worker implements Runnable {
        private volatile @Nullable Thread waiter;
        private volatile boolean isCalled;

        @Override
        public void run() {
            try {
                do {
                    watch();
                } while (isCalledInTime());
            } finally {
                size.decrementAndGet();
            }
        }

        /** Looks for tasks and runs them, until there are none and another thread has the watch or none needs it. */
        private void watch() {
            boolean found;
            do {
                boolean unused = looking.until(() -> !tasks.isEmpty());
                Runnable task = tasks.poll();
                isWatched.set(false);
                found = task != null;
                while (task != null) {
                    leaveToOthers();
                    task.run();
                    Thread.interrupted(); // it was meant for the task
                    task = tasks.poll();
                }
            } while ((found || !tasks.isEmpty()) && takeWatch());
        }

        /** The tasks that this thread does not take now. */
        private void leaveToOthers() {
            if (!tasks.isEmpty()) {
                try {
                    summon();
                } catch (RuntimeException | Error noThread) {
                    // nobody is there to be told; the next thread that is free takes them, this one at the latest
                }
            }
        }

        private boolean isCalledInTime() {
            isCalled = false;
            waiter = Thread.currentThread();
            idle.addFirst(this);
            long deadline = System.nanoTime() + keepAlive;
            while (!isCalled) {
                long left = deadline - System.nanoTime();
                if (left > 0) {
                    LockSupport.parkNanos(OffloadPool.this, left);
                    Thread.interrupted();
                } else if (idle.removeLastOccurrence(this)) {
                    return false;
                } else {
                    Thread.onSpinWait(); // it is being called
                }
            }
            return true;
        }

        private void call() {
            isCalled = true;
            LockSupport.unpark(waiter);
        }
    }
}
