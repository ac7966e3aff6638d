package dev.smartasync.await;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A done future that looks at the interrupt flag before it gives its value, as many do. */
record TouchyFuture(String value) implements Future<String> {
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        return false;
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public boolean isDone() {
        return true;
    }

    @Override
    public String get() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return value;
    }

    @Override
    public String get(long timeout, TimeUnit unit) throws InterruptedException {
        return get();
    }
}
