package dev.smartasync.vertx;

import dev.smartasync.spi.AsyncAdapter;
import io.vertx.core.Future;
import java.util.concurrent.CompletableFuture;

/**
 * Knows {@link Future}. It is eager: the work is under way when the future exists.
 *
 * <p>A Vert.x future cannot be cancelled. Cancelling what {@link #toFuture} gives detaches from it, and its work goes on.
 */
public final class VertxAdapter implements AsyncAdapter<Future<?>> {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public VertxAdapter() {}

    @Override
    public Class<? super Future<?>> type() {
        return Future.class;
    }

    @Override
    public CompletableFuture<?> toFuture(Future<?> source) {
        return ListeningFuture.of(source);
    }
}
