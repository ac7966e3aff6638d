package dev.smartasync.internal.call;

import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.Blocking;
import dev.smartasync.internal.stream.Prefetch;
import dev.smartasync.internal.stream.StreamWaits;
import dev.smartasync.internal.thread.Frames;
import dev.smartasync.internal.thread.Parking;
import dev.smartasync.internal.thread.Spinning;
import dev.smartasync.internal.thread.Waiting;
import dev.smartasync.spi.Operation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Reads one stream: each wait for its next element is one of the bridge's waits, bounded by the same time limit. */
final class StreamReader implements StreamWaits {
    private final Operation operation;
    private final Settings settings;
    private final Awaiter awaiter;
    private final Refusals refusals;
    private final Spinning spinning = new Spinning();

    StreamReader(Operation operation, Settings settings, Awaiter awaiter, Refusals refusals) {
        this.operation = operation;
        this.settings = settings;
        this.awaiter = awaiter;
        this.refusals = refusals;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public <T> void subscribe(Publisher<T> publisher, Subscriber<T> subscriber) {
        if (mayWait() == Blocking.CONFINED) {
            settings.offloading().inContext().execute(() -> subscribeHere(publisher, subscriber));
        } else {
            publisher.subscribe(subscriber);
        }
    }

    @Override
    public void untilReady(Prefetch<?> prefetch) {
        boolean confined = mayWait() == Blocking.CONFINED;
        Duration timeout = awaiter.timeout(operation);
        long deadline = timeout == null ? Waiting.FOREVER : Awaiter.deadline(null, timeout);
        try {
            if (!confined || !inTheWayOfTheContext(prefetch, deadline)) {
                parkUntilReady(prefetch, deadline);
            }
        } catch (InterruptedException interrupt) {
            prefetch.close();
            throw Awaiter.interrupted(operation, interrupt);
        } catch (TimeoutException late) {
            prefetch.close();
            throw new AwaitTimeoutException(
                    Timeouts.message(operation, timeout, "its next element", Frames.pump(), late),
                    timeout == null ? Duration.ZERO : timeout);
        } finally {
            prefetch.forgetWaiter();
        }
    }

    @Override
    public RuntimeException rethrow(Throwable failure) {
        return Failures.rethrow(operation, failure, settings.callerFrames());
    }

    @Override
    public void elsewhere(Runnable task) {
        settings.offloading().run(task);
    }

    private Blocking mayWait() {
        Blocking blocking = settings.detection().current();
        if (blocking == Blocking.FORBIDDEN) {
            refusals.forbidden(operation);
        }
        return blocking;
    }

    private static <T> void subscribeHere(Publisher<T> publisher, Subscriber<T> subscriber) {
        try {
            publisher.subscribe(subscriber);
        } catch (Throwable failure) {
            subscriber.onError(failure);
        }
    }

    private void parkUntilReady(Prefetch<?> prefetch, long deadline) throws InterruptedException, TimeoutException {
        if (spinning.until(prefetch::isReady)) {
            return;
        }
        Thread reader = Thread.currentThread();
        Runnable wakeUp = () -> LockSupport.unpark(reader);
        Parking.until(() -> prefetch.isReadyOr(wakeUp), Frames.pump(), deadline);
    }

    /** Whether there is such a way. */
    private boolean inTheWayOfTheContext(Prefetch<?> prefetch, long deadline)
            throws InterruptedException, TimeoutException {
        while (true) {
            CompletableFuture<@Nullable Void> ready = new CompletableFuture<>();
            if (prefetch.isReadyOr(() -> ready.complete(null))) {
                return true;
            }
            if (!settings.detection().await(ready, Waiting.remaining(deadline))) {
                return false;
            }
        }
    }
}
