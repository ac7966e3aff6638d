package dev.smartasync.mutiny;

import dev.smartasync.spi.AsyncAdapter;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;

/**
 * Knows {@link Uni}. It is lazy: {@link #toFuture} subscribes, on the calling thread, once for each call.
 *
 * <p>Cancelling the future, or failing it from outside as {@code orTimeout} does, cancels the subscription. The subscription begins with
 * an empty Mutiny context. A {@code Multi} needs no adapter: it is a {@link java.util.concurrent.Flow.Publisher}.
 */
public final class MutinyAdapter implements AsyncAdapter<Uni<?>> {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public MutinyAdapter() {}

    @Override
    public Class<? super Uni<?>> type() {
        return Uni.class;
    }

    @Override
    public CompletableFuture<?> toFuture(Uni<?> source) {
        return UniFuture.of(source);
    }

    @Override
    public boolean isLazy() {
        return true;
    }
}
