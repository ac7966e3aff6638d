package dev.smartasync.kotlin;

import dev.smartasync.spi.ContextPropagator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Carries the {@link SuspendContext} to what the bridge runs elsewhere. */
public final class SuspendContextPropagator implements ContextPropagator<Object> {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public SuspendContextPropagator() {}

    @Override
    public @Nullable Object capture() {
        return CurrentContext.get();
    }

    @Override
    public <T extends @Nullable Object> T call(@Nullable Object captured, Callable<T> body) throws Exception {
        return CurrentContext.with(captured, body);
    }
}
