package dev.smartasync.internal.stream;

import dev.smartasync.spi.Operation;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;

/** What reading a stream needs of the bridge: leave to wait, the wait, and the way of a failure to the reader. */
public interface StreamWaits {

    /** Whose elements these are. */
    Operation operation();

    /** Subscribes here, or off this context where it is confined. Refuses on a thread that must not wait. */
    <T> void subscribe(Publisher<T> publisher, Subscriber<T> subscriber);

    /** Waits on the current thread until there is an element or the end; gives up, and cancels, on a time-out or an interrupt. */
    void untilReady(Prefetch<?> prefetch);

    /** Throws a failure of the publisher as the reader may see it. */
    RuntimeException rethrow(Throwable failure);

    /** Runs a task on the offload executor. */
    void elsewhere(Runnable task);
}
