package dev.smartasync.internal.thread;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A future of this library's, and whatever is derived from one: {@code join} and {@code get} run the tasks of the call that this
 * thread is in, so that waiting inside a target for its own continuations ends.
 */
public class PumpedFuture<T extends @Nullable Object> extends CompletableFuture<T> {

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
        return new PumpedFuture<>();
    }

    @Override
    public T join() {
        Pump pump = pumpIfPending();
        if (pump != null) {
            Waiting.uninterruptibly(this, pump);
        }
        return super.join();
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        Pump pump = pumpIfPending();
        if (pump != null) {
            try {
                Waiting.until(this, pump, Waiting.FOREVER);
            } catch (TimeoutException impossible) {
                throw new AssertionError("A wait without end timed out", impossible);
            }
        }
        return super.get();
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        Pump pump = pumpIfPending();
        if (pump == null) {
            return super.get(timeout, unit);
        }
        Waiting.until(this, pump, System.nanoTime() + Math.max(0, unit.toNanos(timeout)));
        return super.get();
    }

    private @Nullable Pump pumpIfPending() {
        return isDone() ? null : Frames.pump();
    }
}
