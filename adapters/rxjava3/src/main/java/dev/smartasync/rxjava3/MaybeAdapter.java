package dev.smartasync.rxjava3;

import dev.smartasync.spi.AsyncAdapter;
import io.reactivex.rxjava3.core.Maybe;
import java.util.concurrent.CompletableFuture;

/**
 * Knows {@link Maybe}. It is lazy: {@link #toFuture} subscribes, on the calling thread, once for each call. Cancelling the future, or
 * failing it from outside as {@code orTimeout} does, disposes of the subscription. One that ends without a value
 * gives {@code null}.
 */
public final class MaybeAdapter implements AsyncAdapter<Maybe<?>> {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public MaybeAdapter() {}

    @Override
    public Class<? super Maybe<?>> type() {
        return Maybe.class;
    }

    @Override
    public CompletableFuture<?> toFuture(Maybe<?> source) {
        return RxFuture.of(source);
    }

    @Override
    public boolean isLazy() {
        return true;
    }
}
