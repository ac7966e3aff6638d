package dev.smartasync;

import java.time.Duration;

/**
 * Thrown by a wait that took longer than it may. The source was asked to cancel. The message says which method was called,
 * how long the wait was, and what it waited for. A {@link java.util.concurrent.TimeoutException} that the target failed with
 * is never reported as one of these.
 */
public final class AwaitTimeoutException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Duration timeout;

    /** A wait that ended after {@code timeout}. */
    public AwaitTimeoutException(String message, Duration timeout) {
        super(message);
        this.timeout = timeout;
    }

    /** How long the wait was allowed to take. */
    public Duration timeout() {
        return timeout;
    }
}
