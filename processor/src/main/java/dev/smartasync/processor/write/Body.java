package dev.smartasync.processor.write;

/** How a method of a view gets its result. */
public enum Body {
    /** From the target, as it is. */
    DIRECT,
    /** From a synchronous target, where blocking is allowed. */
    ADMIT,
    /** From a synchronous {@code close}, which may be called everywhere. */
    CLOSE,
    /** From an asynchronous target, by waiting. */
    AWAIT,
    /** From an asynchronous target, by waiting in the way that the declared type says. */
    HOOK,
    /** From a publisher, while it is read. */
    STREAM,
    /** From a publisher, by waiting for its end. */
    COLLECT,
    /** From an asynchronous target, as a future. */
    HAND_OVER,
    /** From a synchronous target that never blocks, as a future that is complete. */
    COMPLETED,
    /** From a synchronous target, elsewhere. */
    OFFLOAD,
    /** From a synchronous target of many values, elsewhere, as a publisher. */
    PUBLISH;

    /** Whether it is for threads that may wait. */
    public boolean isBlocking() {
        return switch (this) {
            case ADMIT, CLOSE, AWAIT, HOOK, STREAM, COLLECT -> true;
            case DIRECT, HAND_OVER, COMPLETED, OFFLOAD, PUBLISH -> false;
        };
    }
}
