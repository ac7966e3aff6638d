package dev.smartasync.spi;

import org.jspecify.annotations.Nullable;

/**
 * One call of an asynchronous target through a synchronous view, from {@link dev.smartasync.Bridge#enter} to {@link #exit}.
 * Generated code uses it in exactly this shape, on one thread:
 *
 * <pre>{@code
 * Call call = bridge.enter(FETCH_DATA);
 * if (call.isConfined()) {
 *     return call.awaitElsewhere(() -> target.fetchData(url));
 * }
 * try {
 *     return call.await(FETCH_DATA, target.fetchData(url));
 * } finally {
 *     call.exit();
 * }
 * }</pre>
 *
 * <p>Only the branch for a confined caller captures a lambda: the usual one costs no allocation, and one stack frame. The operation is
 * given twice because the usual object knows none: one serves many calls.
 */
public abstract class Call {

    /** For the bridge: nobody else makes calls. */
    protected Call() {}

    /** Whether the target has to be started off this context, through {@link #awaitElsewhere}. */
    public abstract boolean isConfined();

    /**
     * Waits for what the target returned, and gives its value or throws its failure.
     *
     * <p>Throws the target's exception as the same instance if it is unchecked or if the operation declares it, and otherwise
     * wraps it in a {@link java.util.concurrent.CompletionException}. On a time-out or an interrupt the source is asked to cancel.
     *
     * @param operation what the call was entered for, or that with another time limit, whose clock starts with the call if that is
     *     bounded itself, or else now
     * @param source a stage, a future, or a type that an adapter knows; {@code null} is reported as the target's mistake
     */
    public abstract <T extends @Nullable Object> T await(Operation operation, @Nullable Object source);

    /** Starts the target off this context and waits for it. Throws as {@link #await} does. There is nothing to exit. */
    public abstract <T extends @Nullable Object> T awaitElsewhere(Target<?> target);

    /**
     * Starts the target off this context, waits until it has returned, and gives what it returned, for an {@link AwaitHook} to await. Throws
     * what the target throws, as {@link #await} does. There is nothing to exit.
     */
    public abstract @Nullable Object startElsewhere(Target<?> target);

    /** What an {@link AwaitHook} waits through. */
    public final HookedCall of(Operation operation) {
        return new HookedCall(this, operation);
    }

    /** Ends the call. What the target left for this thread to run moves to the offload executor. */
    public abstract void exit();
}
