package dev.smartasync.spi;

import dev.smartasync.CallerContext;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Sees what the bridge does. Called on the thread that did it, after the fact; what a listener throws is reported and
 * otherwise ignored. Found by {@link java.util.ServiceLoader} through the class loader of this library, or given to
 * {@link dev.smartasync.BridgeBuilder#listener}.
 */
public interface BridgeListener {

    /**
     * A wait ended. A source that was complete already is not waited for, and not reported.
     *
     * @param failure what the caller sees, or {@code null} for a value
     */
    default void awaited(Operation operation, Duration waited, @Nullable Throwable failure) {}

    /**
     * An offloaded target ended.
     *
     * @param queued from the call until the target started
     * @param ran from then until it ended
     * @param failure what the target threw, or {@code null}
     */
    default void offloaded(Operation operation, Duration queued, Duration ran, @Nullable Throwable failure) {}

    /**
     * A wait was asked for on a thread that must not wait.
     *
     * @param refused {@code false} where the bridge only warns, and went on to wait
     */
    default void forbidden(Operation operation, CallerContext caller, boolean refused) {}
}
