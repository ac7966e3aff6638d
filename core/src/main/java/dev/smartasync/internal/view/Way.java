package dev.smartasync.internal.view;

/** How a method of a view gets its result. */
enum Way {
    /** From the target, as it is. */
    DIRECT,
    /** From a synchronous target, where blocking is allowed. */
    CALL,
    /** From an asynchronous target, by waiting. */
    AWAIT,
    /** From a publisher, while it is read. */
    STREAM,
    /** From a publisher, by waiting for its end. */
    COLLECT,
    /** From an asynchronous target, as a future. */
    HAND_OVER,
    /** From a synchronous target, elsewhere. */
    OFFLOAD,
    /** From a synchronous target of many values, elsewhere, as a publisher. */
    PUBLISH
}
