package dev.smartasync.kotlin;

import dev.smartasync.spi.AsyncAdapter;
import java.util.concurrent.CompletableFuture;

/** Knows {@link SuspendCall}, and so lets generated views call functions that suspend. {@link #toFuture} begins the coroutine. */
public final class SuspendAdapter implements AsyncAdapter<SuspendCall> {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public SuspendAdapter() {}

    @Override
    public Class<? super SuspendCall> type() {
        return SuspendCall.class;
    }

    @Override
    public CompletableFuture<?> toFuture(SuspendCall source) {
        return source.start();
    }

    @Override
    public boolean isLazy() {
        return true;
    }
}
