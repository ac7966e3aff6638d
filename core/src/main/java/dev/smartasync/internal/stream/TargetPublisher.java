package dev.smartasync.internal.stream;

import dev.smartasync.internal.offload.Offloading;
import dev.smartasync.spi.Operation;
import dev.smartasync.spi.Target;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A synchronous target of many values as a publisher. Each subscriber has the target called anew, on the offload executor, and gets its
 * elements as it asks for them.
 */
public final class TargetPublisher<T> implements Publisher<T> {
    private final Operation operation;
    private final Target<?> target;
    private final Offloading offloading;
    private final Supplier<@Nullable Executor> callersLoop;

    /**
     * @param target gives a stream, an iterable or an iterator
     * @param callersLoop the loop of the thread that subscribes, if its signals belong there
     */
    public TargetPublisher(
            Operation operation, Target<?> target, Offloading offloading, Supplier<@Nullable Executor> callersLoop) {
        this.operation = operation;
        this.target = target;
        this.offloading = offloading;
        this.callersLoop = callersLoop;
    }

    @Override
    public void subscribe(Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        Executor loop = callersLoop.get();
        Subscriber<? super T> signalled = loop == null ? subscriber : new LoopSubscriber<>(subscriber, loop);
        new Emission<T>(operation, target, offloading.inContext(), signalled).start();
    }
}
