package dev.smartasync.internal.observe;

import dev.smartasync.spi.Operation;
import org.jspecify.annotations.Nullable;

/** The times of one offload, for those who watch. Used by the thread that runs the target, once it is there. */
public final class OffloadWatch {
    private final Observers observers;
    private final Operation operation;
    private final long called = System.nanoTime();
    private long started;

    OffloadWatch(Observers observers, Operation operation) {
        this.observers = observers;
        this.operation = operation;
    }

    /** The target is about to be called. */
    public void started() {
        started = System.nanoTime();
    }

    /** The target ended, and with it the time in which it can be interrupted. */
    public void ended(@Nullable Throwable failure) {
        observers.offloaded(operation, started - called, System.nanoTime() - started, failure);
    }
}
