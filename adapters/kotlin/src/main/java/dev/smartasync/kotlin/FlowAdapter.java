package dev.smartasync.kotlin;

import dev.smartasync.spi.StreamAdapter;
import java.util.concurrent.Flow.Publisher;
import kotlinx.coroutines.flow.Flow;
import kotlinx.coroutines.jdk9.ReactiveFlowKt;

/**
 * Knows {@link Flow}. Each reader collects it anew. It emits no more than the bridge's prefetch ahead of the reader, and is cancelled when
 * the stream is closed. A {@code null} among its elements is a failure: a stream has none.
 */
public final class FlowAdapter implements StreamAdapter<Flow<?>> {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public FlowAdapter() {}

    @Override
    public Class<? super Flow<?>> type() {
        return Flow.class;
    }

    @Override
    public Publisher<?> toPublisher(Flow<?> source) {
        return publisher(source);
    }

    @SuppressWarnings("unchecked") // the publisher refuses null
    private static Publisher<?> publisher(Flow<?> source) {
        return ReactiveFlowKt.asPublisher((Flow<Object>) source);
    }
}
