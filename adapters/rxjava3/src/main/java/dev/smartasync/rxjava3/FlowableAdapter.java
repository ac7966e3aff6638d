package dev.smartasync.rxjava3;

import dev.smartasync.spi.StreamAdapter;
import io.reactivex.rxjava3.core.Flowable;
import java.util.concurrent.Flow.Publisher;

/**
 * Knows {@link Flowable}. It is asked for no more than the bridge's prefetch ahead of the reader, and cancelled when the stream is closed.
 */
public final class FlowableAdapter implements StreamAdapter<Flowable<?>> {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public FlowableAdapter() {}

    @Override
    public Class<? super Flowable<?>> type() {
        return Flowable.class;
    }

    @Override
    public Publisher<?> toPublisher(Flowable<?> source) {
        return FlowablePublisher.of(source);
    }
}
