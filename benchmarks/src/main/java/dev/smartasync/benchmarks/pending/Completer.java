package dev.smartasync.benchmarks.pending;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A thread that is always awake, and completes what it is given so long after it was given. */
final class Completer<F> implements AutoCloseable {
    private final AtomicReference<@Nullable F> given = new AtomicReference<>();
    private final Consumer<F> completion;
    private volatile long delay;
    private volatile boolean closed;

    Completer(Consumer<F> completion) {
        this.completion = completion;
        Thread thread = new Thread(this::run, "completer");
        thread.setDaemon(true);
        thread.start();
    }

    void after(int microseconds) {
        delay = TimeUnit.MICROSECONDS.toNanos(microseconds);
    }

    /** One at a time. */
    void give(F pending) {
        given.set(pending);
    }

    @Override
    public void close() {
        closed = true;
    }

    private void run() {
        while (!closed) {
            F next = given.get();
            if (next == null) {
                Thread.onSpinWait();
            } else {
                given.set(null);
                spin(System.nanoTime(), delay);
                completion.accept(next);
            }
        }
    }

    private static void spin(long start, long delay) {
        while (System.nanoTime() - start < delay) {
            Thread.onSpinWait();
        }
    }
}
