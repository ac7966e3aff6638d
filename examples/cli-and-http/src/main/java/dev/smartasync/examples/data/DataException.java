package dev.smartasync.examples.data;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Why there is no answer, in words for whoever asked. */
public final class DataException extends IOException {
    private static final long serialVersionUID = 1;

    /** The kinds of reason that a caller may want to tell apart. */
    public enum Reason {
        INVALID,
        NOT_FOUND,
        BAD_CONTENT,
        TOO_LARGE,
        UNREACHABLE
    }

    private final Reason reason;

    public DataException(Reason reason, String message) {
        this(reason, message, null);
    }

    public DataException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
