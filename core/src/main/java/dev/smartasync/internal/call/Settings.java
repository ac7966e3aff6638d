package dev.smartasync.internal.call;

import dev.smartasync.internal.adapt.Adapters;
import dev.smartasync.internal.adapt.Publishers;
import dev.smartasync.internal.observe.Observers;
import dev.smartasync.internal.offload.Offloading;
import dev.smartasync.internal.thread.Detection;
import dev.smartasync.spi.Operation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a bridge was built with.
 *
 * @param refuse whether a wait where none may be is refused; otherwise it is reported and goes on
 * @param timeout the longest wait, or {@code null} for none
 * @param cancelSource whether a wait that ends early cancels what it waited for
 * @param resumeOnCaller whether what depends on a future runs on the event loop that asked for it
 * @param callerFrames whether failures carry the frames of the caller that waited
 * @param prefetch how many elements of a stream may be there before they are asked for
 */
public record Settings(
        Detection detection,
        Adapters adapters,
        Publishers publishers,
        Offloading offloading,
        Observers observers,
        boolean refuse,
        @Nullable Duration timeout,
        boolean cancelSource,
        boolean resumeOnCaller,
        boolean callerFrames,
        int prefetch) {

    /** Whether whoever stops waiting for {@code source} takes it along: if it is not shared, or was started for this call alone. */
    public boolean cancels(Operation operation, @Nullable Object source) {
        return (cancelSource && operation.cancelsSource()) || (source != null && adapters.isOwn(source));
    }
}
