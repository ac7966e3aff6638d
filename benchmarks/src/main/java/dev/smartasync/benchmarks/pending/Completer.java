package dev.smartasync.benchmarks.pending;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A thread that is always awake, and completes what it is given so long after it was given. */
final class Completer<F> implements AutoCloseable {
    private final AtomicReference<@Nullable F> given = new AtomicReference<>();
    private final Consumer<F> completion;
    private volatile boolean closed;

    Completer(Consumer<F> completion) {
        this.completion = completion;
    }

    void start(int microseconds) {
        Thread thread = new Thread(() -> run(TimeUnit.MICROSECONDS.toNanos(microseconds)), "completer");
        thread.setDaemon(true);
        thread.start();
    }

    /** One at a time. */
    F give(F pending) {
        given.set(pending);
        return pending;
    }

    @Override
    public void close() {
        closed = true;
    }

    private void run(long delay) {
        while (!closed) {
            F next = given.get();
            if (next == null) {
                Thread.onSpinWait();
            } else {
                given.set(null);
                spin(delay);
                completion.accept(next);
            }
        }
    }

    private static void spin(long delay) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < delay) {
            Thread.onSpinWait();
        }
    }
}
