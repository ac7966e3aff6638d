package dev.smartasync.spi;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A call whose wait an {@link AwaitHook} has in its hands, on the thread of the caller. */
public final class HookedCall {
    private final Call call;
    private final Operation operation;

    HookedCall(Call call, Operation operation) {
        this.call = call;
        this.operation = operation;
    }

    /** Waits for what the target returned, as {@link Call#await} does. */
    public <T extends @Nullable Object> T await(@Nullable Object source) {
        return call.await(operation, source);
    }

    /**
     * Waits as {@link #await(Object)} does, but no longer than {@code limit}, whatever the operation and the bridge say. The clock starts
     * with the call if that is bounded itself, or else now. For a time limit that is known at run time alone.
     */
    public <T extends @Nullable Object> T await(@Nullable Object source, Duration limit) {
        return call.await(operation.timeout(limit), source);
    }
}
