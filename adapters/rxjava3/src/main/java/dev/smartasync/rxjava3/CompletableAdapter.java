package dev.smartasync.rxjava3;

import dev.smartasync.spi.AsyncAdapter;
import io.reactivex.rxjava3.core.Completable;
import java.util.concurrent.CompletableFuture;

/**
 * Knows {@link Completable}. It is lazy: {@link #toFuture} subscribes, on the calling thread, once for each call. Cancelling the future, or
 * failing it from outside as {@code orTimeout} does, disposes of the subscription. Its value is {@code null}.
 */
public final class CompletableAdapter implements AsyncAdapter<Completable> {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public CompletableAdapter() {}

    @Override
    public Class<? super Completable> type() {
        return Completable.class;
    }

    @Override
    public CompletableFuture<?> toFuture(Completable source) {
        return RxFuture.of(source);
    }

    @Override
    public boolean isLazy() {
        return true;
    }
}
