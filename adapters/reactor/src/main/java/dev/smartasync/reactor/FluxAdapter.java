package dev.smartasync.reactor;

import dev.smartasync.spi.StreamAdapter;
import java.util.concurrent.Flow.Publisher;
import reactor.core.publisher.Flux;

/**
 * Knows {@link Flux}. It is asked for no more than the bridge's prefetch ahead of the reader, and cancelled when the stream is closed.
 * The subscription begins with an empty Reactor context.
 */
public final class FluxAdapter implements StreamAdapter<Flux<?>> {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public FluxAdapter() {}

    @Override
    public Class<? super Flux<?>> type() {
        return Flux.class;
    }

    @Override
    public Publisher<?> toPublisher(Flux<?> source) {
        return FluxPublisher.of(source);
    }
}
