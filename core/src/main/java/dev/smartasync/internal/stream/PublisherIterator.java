package dev.smartasync.internal.stream;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.Flow.Publisher;
import org.jspecify.annotations.Nullable;

/**
 * A publisher as an iterator, for one thread at a time. Subscribes when it is first asked for an element; closing it cancels.
 *
 * <p>One that is dropped without being read to its end or closed is noticed by a {@link Leaks cleaner}, which cancels and reports.
 */
final class PublisherIterator<T> implements Iterator<T>, AutoCloseable {
    private final Publisher<T> publisher;
    private final Prefetch<T> prefetch;
    private final StreamWaits waits;
    private @Nullable Runnable tracked;

    PublisherIterator(Publisher<T> publisher, int prefetch, StreamWaits waits) {
        this.publisher = publisher;
        this.prefetch = new Prefetch<>(prefetch);
        this.waits = waits;
    }

    @Override
    public boolean hasNext() {
        if (prefetch.hasElement()) {
            return true;
        }
        if (tracked == null) {
            tracked = Leaks.track(this, prefetch, waits);
            waits.subscribe(publisher, prefetch);
        }
        if (!prefetch.isReady()) {
            waits.untilReady(prefetch);
        }
        if (prefetch.hasElement()) {
            return true;
        }
        tracked.run();
        Throwable failure = prefetch.failure();
        if (failure != null) {
            throw waits.rethrow(failure);
        }
        return false;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The publisher has no more elements");
        }
        return prefetch.take();
    }

    @Override
    public void close() {
        prefetch.close();
        if (tracked != null) {
            tracked.run();
        }
    }
}
