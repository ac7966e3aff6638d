package dev.smartasync.spi;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Carries context, such as logging fields or a trace, from a caller to a target that runs on another thread.
 *
 * <p>It wraps the target instead of setting and resetting, because a {@code ScopedValue} can only be bound around a call.
 * Found by {@link java.util.ServiceLoader} through the class loader of this library, or given to
 * {@link dev.smartasync.BridgeBuilder#propagator}.
 *
 * @param <S> what was captured
 */
public interface ContextPropagator<S> {

    /** What the calling thread has now; {@code null} where it has nothing to carry. */
    @Nullable
    S capture();

    /**
     * Runs {@code body} on the current thread within {@code captured}, and puts the thread's own context back before it returns
     * or throws. Called once for every captured state, {@code null} included.
     *
     * @return what the body returns
     * @throws Exception what the body throws, as it is
     */
    <T extends @Nullable Object> T call(@Nullable S captured, Callable<T> body) throws Exception;
}
