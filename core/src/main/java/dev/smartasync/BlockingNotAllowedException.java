package dev.smartasync;

/**
 * Thrown instead of waiting on a thread that must not wait, before the target has started. Its message names the thread,
 * the reason, and the way out.
 */
public final class BlockingNotAllowedException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final CallerContext callerContext;

    /** A refused wait, with its message and where it was asked for. */
    public BlockingNotAllowedException(String message, CallerContext callerContext) {
        super(message);
        this.callerContext = callerContext;
    }

    /** Where the refused call came from. */
    public CallerContext callerContext() {
        return callerContext;
    }
}
