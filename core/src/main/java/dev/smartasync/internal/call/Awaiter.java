package dev.smartasync.internal.call;

import dev.smartasync.AwaitInterruptedException;
import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.Blocking;
import dev.smartasync.internal.thread.Frames;
import dev.smartasync.internal.thread.Pump;
import dev.smartasync.internal.thread.Waiting;
import dev.smartasync.spi.Operation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Waits for a source on the current thread, which may wait, and gives its value or throws its failure. */
final class Awaiter {
    private final Settings settings;

    Awaiter(Settings settings) {
        this.settings = settings;
    }

    /** Whether a wait for this operation can end by itself, and so has to know when it began. */
    @Nullable
    Duration timeout(Operation operation) {
        Duration own = operation.timeout();
        return own != null ? own : settings.timeout();
    }

    /**
     * Waits for what a target returned.
     *
     * @param started when the call began, in {@link System#nanoTime} units
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // the source's values are what the target declares, null among them
    <T extends @Nullable Object> T await(Operation operation, @Nullable Object source, @Nullable Long started) {
        Future<?> future = settings.adapters().future(operation, source);
        if (!future.isDone()) {
            waitFor(operation, future, started, settings.cancels(operation, source));
        }
        return (T) result(operation, future);
    }

    /** Waits for a future that this call made, and that nobody else has. */
    @SuppressWarnings({"unchecked", "NullAway"}) // as above
    <T extends @Nullable Object> T awaitOwn(Operation operation, CompletableFuture<T> own, @Nullable Long started) {
        if (!own.isDone()) {
            waitFor(operation, own, started, true);
        }
        return (T) result(operation, own);
    }

    private void waitFor(Operation operation, Future<?> future, @Nullable Long started, boolean cancel) {
        if (!settings.observers().watchAwaits()) {
            waitUnobserved(operation, future, started, cancel);
            return;
        }
        long begun = System.nanoTime();
        Throwable failure = null;
        try {
            waitUnobserved(operation, future, started, cancel);
            failure = failureOf(future);
        } catch (Throwable early) {
            failure = early;
            throw early;
        } finally {
            settings.observers().awaited(operation, System.nanoTime() - begun, failure);
        }
    }

    private void waitUnobserved(Operation operation, Future<?> future, @Nullable Long started, boolean cancel) {
        Duration timeout = timeout(operation);
        long deadline = timeout == null ? Waiting.FOREVER : deadline(started, timeout);
        try {
            waitUntilDone(future, deadline);
        } catch (InterruptedException interrupt) {
            stop(future, cancel);
            throw interrupted(operation, interrupt);
        } catch (TimeoutException late) {
            if (!future.isDone()) {
                String message = Timeouts.message(operation, timeout, future, late);
                stop(future, cancel);
                throw new AwaitTimeoutException(message, timeout == null ? Duration.ZERO : timeout);
            }
        }
    }

    private void waitUntilDone(Future<?> future, long deadline) throws InterruptedException, TimeoutException {
        Pump pump = Frames.pump();
        if (future instanceof CompletableFuture<?> whole) {
            if (!waitInTheWayOfTheContext(whole, deadline)) {
                Waiting.until(whole, pump, deadline);
            }
        } else if (Waiting.isPlain(pump)) {
            Waiting.untilDone(future, deadline);
        } else {
            waitByAnotherThread(future, pump, deadline);
        }
    }

    /** A plain future tells nobody when it is done: where this thread has more to do than wait for it, another one waits. */
    private void waitByAnotherThread(Future<?> future, @Nullable Pump pump, long deadline)
            throws InterruptedException, TimeoutException {
        CompletableFuture<?> watcher = settings.offloading().start(Operation.of("Future.get"), future::get, null);
        try {
            Waiting.until(watcher, pump, deadline);
        } finally {
            watcher.cancel(true);
        }
    }

    private boolean waitInTheWayOfTheContext(CompletableFuture<?> future, long deadline)
            throws InterruptedException, TimeoutException {
        if (settings.detection().current() != Blocking.CONFINED) {
            return false;
        }
        Duration remaining =
                deadline == Waiting.FOREVER ? null : Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
        return settings.detection().await(future, remaining);
    }

    static long deadline(@Nullable Long started, Duration timeout) {
        long begun = started != null ? started : System.nanoTime();
        return begun + Timeouts.nanos(timeout);
    }

    private static void stop(Future<?> future, boolean cancel) {
        if (cancel) {
            future.cancel(true);
        }
    }

    static RuntimeException interrupted(Operation operation, InterruptedException interrupt) {
        if (operation.declaresInterrupt()) {
            throw Failures.<RuntimeException>asItIs(interrupt);
        }
        Thread.currentThread().interrupt();
        return new AwaitInterruptedException("Interrupted while waiting for " + operation.name(), interrupt);
    }

    private @Nullable Object result(Operation operation, Future<?> future) {
        Throwable failure;
        if (future instanceof CompletableFuture<?> whole) {
            if (!whole.isCompletedExceptionally()) {
                return whole.join();
            }
            failure = failureOf(whole);
        } else {
            try {
                return future.get();
            } catch (ExecutionException failed) {
                failure = failed;
            } catch (InterruptedException interrupt) {
                throw interrupted(operation, interrupt);
            }
        }
        throw Failures.rethrow(
                operation,
                failure == null ? new IllegalStateException("No failure") : failure,
                settings.callerFrames());
    }

    /** Why a done future failed, as the very instance; {@code null} if it has a value, or does not tell without waiting. */
    private static @Nullable Throwable failureOf(Future<?> future) {
        return future instanceof CompletableFuture<?> whole
                ? whole.<@Nullable Throwable>handle((value, failure) -> failure).join()
                : null;
    }
}
