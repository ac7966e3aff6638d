package dev.smartasync.reactor;

import dev.smartasync.spi.AsyncAdapter;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

/**
 * Knows {@link Mono}. It is lazy: {@link #toFuture} subscribes, on the calling thread, once for each call.
 *
 * <p>Cancelling the future, or failing it from outside as {@code orTimeout} does, cancels the subscription. A {@code Mono} that ends
 * empty gives {@code null}. The subscription begins with an empty Reactor context.
 */
public final class ReactorAdapter implements AsyncAdapter<Mono<?>> {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public ReactorAdapter() {}

    @Override
    public Class<? super Mono<?>> type() {
        return Mono.class;
    }

    @Override
    public CompletableFuture<?> toFuture(Mono<?> source) {
        return MonoFuture.of(source);
    }

    @Override
    public boolean isLazy() {
        return true;
    }
}
