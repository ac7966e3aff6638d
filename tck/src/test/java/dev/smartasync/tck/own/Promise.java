package dev.smartasync.tck.own;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The asynchronous type of a library that nobody has heard of. */
public final class Promise<T> {
    private final List<BiConsumer<T, Throwable>> listeners = new ArrayList<>();
    private boolean done;
    private boolean cancelled;
    private T value;
    private Throwable failure;

    /** Tells the listener of the value or the failure, at once if it is there. */
    public void listen(BiConsumer<T, Throwable> listener) {
        synchronized (this) {
            if (!done) {
                listeners.add(listener);
                return;
            }
        }
        listener.accept(value, failure);
    }

    public void succeed(T result) {
        end(result, null);
    }

    public void fail(Throwable reason) {
        end(null, reason);
    }

    public synchronized void cancel() {
        cancelled |= !done;
    }

    public synchronized boolean isCancelled() {
        return cancelled;
    }

    private void end(T result, Throwable reason) {
        synchronized (this) {
            if (done) {
                return;
            }
            done = true;
            value = result;
            failure = reason;
        }
        listeners.forEach(listener -> listener.accept(value, failure));
    }
}
