package dev.smartasync;

/**
 * Thrown by a wait whose thread was interrupted, where the method called does not declare {@link InterruptedException}. The
 * source was asked to cancel, and the thread's interrupt flag is set.
 */
public final class AwaitInterruptedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** An interrupted wait, with what happened and the interrupt itself. */
    public AwaitInterruptedException(String message, InterruptedException cause) {
        super(message, cause);
    }
}
