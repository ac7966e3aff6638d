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
import java.util.function.Supplier;
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
    <T extends @Nullable Object> T await(Operation operation, @Nullable Object source, @Nullable Long started) {
        return await(
                operation, settings.adapters().future(operation, source), started, settings.cancels(operation, source));
    }

    /** Waits for a future that this call made, and that nobody else has. */
    <T extends @Nullable Object> T awaitOwn(Operation operation, CompletableFuture<T> own, @Nullable Long started) {
        return await(operation, own, started, true);
    }

    private <T extends @Nullable Object> T await(
            Operation operation, Future<?> future, @Nullable Long started, boolean cancel) {
        if (future.isDone()) {
            return result(operation, future);
        }
        Pump pump = Frames.pump();
        if (settings.observers().watchAwaits()) {
            return observed(operation, () -> {
                waitFor(operation, future, pump, started, cancel);
                return result(operation, future);
            });
        }
        waitFor(operation, future, pump, started, cancel);
        return result(operation, future);
    }

    /** Tells those who watch of a wait, with what its caller sees. */
    <T extends @Nullable Object> T observed(Operation operation, Supplier<T> wait) {
        if (!settings.observers().watchAwaits()) {
            return wait.get();
        }
        long begun = System.nanoTime();
        Throwable failure = null;
        try {
            return wait.get();
        } catch (Throwable thrown) {
            failure = thrown;
            throw thrown;
        } finally {
            settings.observers().awaited(operation, System.nanoTime() - begun, failure);
        }
    }

    /**
     * Waits until a future is done, however it ended.
     *
     * @param pump whose tasks this thread runs meanwhile
     */
    void waitFor(Operation operation, Future<?> future, @Nullable Pump pump, @Nullable Long started, boolean cancel) {
        Duration timeout = timeout(operation);
        long deadline = timeout == null ? Waiting.FOREVER : deadline(started, timeout);
        try {
            waitUntilDone(future, pump, deadline);
        } catch (InterruptedException interrupt) {
            if (cancel) {
                cancel(future, interrupt);
            }
            throw interrupted(operation, interrupt);
        } catch (TimeoutException late) {
            if (!future.isDone()) {
                AwaitTimeoutException ours = new AwaitTimeoutException(
                        Timeouts.message(operation, timeout, future, pump, late),
                        timeout == null ? Duration.ZERO : timeout);
                if (cancel) {
                    cancel(future, ours);
                }
                throw ours;
            }
        }
    }

    /** Waits for a piece of the call's own, which was told to end, whatever comes. */
    void untilEnded(CompletableFuture<?> own) {
        boolean interrupted = false;
        while (!own.isDone()) {
            try {
                waitUntilDone(own, null, Waiting.FOREVER);
            } catch (InterruptedException again) {
                interrupted = true;
            } catch (TimeoutException impossible) {
                throw new AssertionError("A wait without end timed out", impossible);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void waitUntilDone(Future<?> future, @Nullable Pump pump, long deadline)
            throws InterruptedException, TimeoutException {
        boolean confined = settings.detection().current() == Blocking.CONFINED;
        if (Waiting.isPlain(pump) && !confined) {
            Waiting.untilDone(future, deadline);
        } else if (!(future instanceof CompletableFuture<?> whole)) {
            waitByAnotherThread(future, pump, deadline);
        } else if (!confined) {
            Waiting.until(whole, pump, deadline);
        } else if (!waitInTheWayOfTheContext(whole, deadline)) {
            Waiting.untilSeen(whole, pump, deadline);
        }
    }

    /** A plain future tells nobody when it is done: where this thread has more to do than wait for it, another one waits. */
    private void waitByAnotherThread(Future<?> future, @Nullable Pump pump, long deadline)
            throws InterruptedException, TimeoutException {
        Elsewhere<?> watcher = Elsewhere.watch(settings.offloading(), future);
        try {
            waitUntilDone(watcher, pump, deadline);
        } finally {
            watcher.cancel(true);
            untilEnded(watcher);
        }
    }

    private boolean waitInTheWayOfTheContext(CompletableFuture<?> future, long deadline)
            throws InterruptedException, TimeoutException {
        return settings.detection().await(future, Waiting.remaining(deadline));
    }

    static long deadline(@Nullable Long started, Duration timeout) {
        long begun = started != null ? started : System.nanoTime();
        return begun + Timeouts.nanos(timeout);
    }

    /** Asks a source to cancel; that it fails to must not hide why the wait ended. */
    static void cancel(Future<?> future, Throwable early) {
        try {
            future.cancel(true);
        } catch (Throwable refusal) {
            early.addSuppressed(refusal);
        }
    }

    static RuntimeException interrupted(Operation operation, InterruptedException interrupt) {
        if (operation.declaresInterrupt()) {
            throw Failures.<RuntimeException>asItIs(interrupt);
        }
        Thread.currentThread().interrupt();
        return new AwaitInterruptedException("Interrupted while waiting for " + operation.name(), interrupt);
    }

    /** The value of a done future; throws its failure as the caller may see it. */
    @SuppressWarnings({"unchecked", "NullAway"}) // the value is what the target declares, null among them
    <T extends @Nullable Object> T result(Operation operation, Future<?> future) {
        if (future instanceof CompletableFuture<?> whole) {
            if (!whole.isCompletedExceptionally()) {
                return (T) whole.join();
            }
            throw Failures.rethrow(operation, failureOf(whole), settings.callerFrames());
        }
        try {
            return (T) valueOf(future);
        } catch (ExecutionException failed) {
            throw Failures.rethrow(operation, failed, settings.callerFrames());
        }
    }

    /** Why a done future failed, as the very instance: {@code join} makes a new one of some. */
    private static Throwable failureOf(CompletableFuture<?> failed) {
        return failed.handle((value, failure) -> failure).join();
    }

    /** The value of a done future, which may look at the interrupt flag before it gives it. */
    private static @Nullable Object valueOf(Future<?> done) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return done.get();
                } catch (InterruptedException flagged) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
