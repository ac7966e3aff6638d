package dev.smartasync.netty;

import dev.smartasync.spi.AsyncAdapter;
import io.netty.util.concurrent.Future;
import java.util.concurrent.CompletableFuture;

/**
 * Knows {@link Future}, and so {@code Promise} and {@code ChannelFuture}. It is eager: its work is under way when it exists.
 *
 * <p>Cancelling the future, or failing it from outside as {@code orTimeout} does, cancels the source; one that is uncancellable goes on.
 * A source that is cancelled by somebody else cancels the future. A pending source tells of its end on its own executor.
 */
public final class NettyAdapter implements AsyncAdapter<Future<?>> {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public NettyAdapter() {}

    @Override
    public Class<? super Future<?>> type() {
        return Future.class;
    }

    @Override
    public CompletableFuture<?> toFuture(Future<?> source) {
        return ListeningFuture.of(source);
    }
}
