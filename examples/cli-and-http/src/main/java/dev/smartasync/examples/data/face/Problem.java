package dev.smartasync.examples.data.face;

import dev.smartasync.AwaitInterruptedException;
import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.examples.data.DataException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

/** What went wrong, in the words of both faces. */
record Problem(Kind kind, String detail) {

    enum Kind {
        INTERNAL("This program has a fault", 1, 500),
        INVALID("The request is not valid", 2, 400),
        NOT_FOUND("There is no such file", 3, 404),
        BAD_CONTENT("The data is bad", 4, 422),
        TOO_LARGE("The data is too large", 5, 422),
        UNREACHABLE("The remote data is out of reach", 6, 502),
        TOO_SLOW("It took too long", 7, 503),
        CANCELLED("It was cancelled", 130, 503);

        final String title;
        final int exitStatus;
        final int httpStatus;

        Kind(String title, int exitStatus, int httpStatus) {
            this.title = title;
            this.exitStatus = exitStatus;
            this.httpStatus = httpStatus;
        }
    }

    static Problem invalid(String detail) {
        return new Problem(Kind.INVALID, detail);
    }

    static Problem of(Throwable failure) {
        if (failure instanceof DataException known) {
            return new Problem(Kind.valueOf(known.reason().name()), String.valueOf(known.getMessage()));
        }
        if (failure instanceof AwaitTimeoutException || failure instanceof TimeoutException) {
            return new Problem(Kind.TOO_SLOW, "It took longer than it may, and was stopped");
        }
        if (failure instanceof AwaitInterruptedException
                || failure instanceof InterruptedIOException
                || failure instanceof CancellationException) {
            return new Problem(Kind.CANCELLED, "It was cancelled before its end");
        }
        if ((failure instanceof CompletionException || failure instanceof UncheckedIOException)
                && failure.getCause() != null) {
            return of(failure.getCause());
        }
        return new Problem(Kind.INTERNAL, "This should not happen");
    }

    /** As RFC 9457 has it. The status belongs to HTTP alone. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(
                "type",
                "https://example.org/problems/"
                        + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        members.put("title", kind.title);
        members.put("detail", detail);
        return members;
    }
}
