package dev.smartasync;

/** What the calling thread may do. */
public enum Blocking {
    /** The thread may wait. */
    ALLOWED,

    /** The thread must never wait: an event loop, a UI thread, a timer thread. */
    FORBIDDEN,

    /**
     * The thread may wait, but what it waits for may need this very context to make progress: a Vert.x worker or
     * virtual-thread context, an actor. The bridge starts the target off the context and then waits.
     */
    CONFINED
}
