package dev.smartasync.vertx;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A wait that looks time and again whether its future is done: for a context that cannot be left while its thread waits. A result
 * that would be told on that very context is there to be seen, but is not told. (See {@link ListeningFuture}.)
 */
final class LookingWait {
    private static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(50);

    private LookingWait() {}

    static void until(CompletableFuture<?> done, @Nullable Duration timeout)
            throws InterruptedException, TimeoutException {
        long started = System.nanoTime();
        long limit = timeout == null ? Long.MAX_VALUE : timeout.toNanos();
        long pause = SHORTEST;
        while (!done.isDone()) {
            long left = limit - (System.nanoTime() - started);
            if (left <= 0) {
                throw new TimeoutException();
            }
            waitFor(done, Math.min(pause, left));
            pause = Math.min(pause * 2, LONGEST);
        }
    }

    private static void waitFor(CompletableFuture<?> done, long nanos) throws InterruptedException {
        try {
            Object unused = done.get(nanos, TimeUnit.NANOSECONDS);
        } catch (ExecutionException | CancellationException | TimeoutException lookAgain) {
            return;
        }
    }
}
