package dev.smartasync.rxjava3;

import dev.smartasync.spi.AsyncAdapter;
import io.reactivex.rxjava3.core.Single;
import java.util.concurrent.CompletableFuture;

/**
 * Knows {@link Single}. It is lazy: {@link #toFuture} subscribes, on the calling thread, once for each call. Cancelling the future, or
 * failing it from outside as {@code orTimeout} does, disposes of the subscription.
 */
public final class SingleAdapter implements AsyncAdapter<Single<?>> {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public SingleAdapter() {}

    @Override
    public Class<? super Single<?>> type() {
        return Single.class;
    }

    @Override
    public CompletableFuture<?> toFuture(Single<?> source) {
        return RxFuture.of(source);
    }

    @Override
    public boolean isLazy() {
        return true;
    }
}
