package dev.smartasync.kotlin;

import dev.smartasync.spi.AsyncAdapter;
import java.util.concurrent.CompletableFuture;
import kotlinx.coroutines.Deferred;

/**
 * Knows {@link Deferred}. Its work is under way when it exists, or, with {@code CoroutineStart.LAZY}, starts with {@link #toFuture}: once,
 * however many ask for it.
 *
 * <p>Cancelling the future, or failing it from outside as {@code orTimeout} does, cancels the {@code Deferred}. The value
 * {@code Unit} is {@code null}, which is what Java has for it.
 */
public final class DeferredAdapter implements AsyncAdapter<Deferred<?>> {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public DeferredAdapter() {}

    @Override
    public Class<? super Deferred<?>> type() {
        return Deferred.class;
    }

    @Override
    public CompletableFuture<?> toFuture(Deferred<?> source) {
        return JobFuture.of(source);
    }
}
