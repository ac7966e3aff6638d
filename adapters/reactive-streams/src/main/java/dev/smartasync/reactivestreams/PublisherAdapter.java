package dev.smartasync.reactivestreams;

import dev.smartasync.spi.StreamAdapter;
import java.util.concurrent.Flow;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;

/**
 * Knows {@link Publisher}, whosever it is. It is asked for no more than the bridge's prefetch ahead of the reader, and cancelled when the
 * stream is closed.
 */
public final class PublisherAdapter implements StreamAdapter<Publisher<?>> {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public PublisherAdapter() {}

    @Override
    public Class<? super Publisher<?>> type() {
        return Publisher.class;
    }

    @Override
    public Flow.Publisher<?> toPublisher(Publisher<?> source) {
        return FlowAdapters.toFlowPublisher(source);
    }
}
