package dev.smartasync.internal.call;

import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.internal.thread.Frames;
import dev.smartasync.internal.thread.Pump;
import dev.smartasync.spi.Operation;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What is said of a wait that took too long, and the arithmetic of its limit. */
final class Timeouts {
    private static final long LONGEST = Long.MAX_VALUE / 4;

    private Timeouts() {}

    /** In nanoseconds, none of them negative; a limit of a century or two is as good as none, and must not overflow. */
    static long nanos(Duration timeout) {
        if (timeout.isNegative()) {
            return 0;
        }
        return timeout.compareTo(Duration.ofNanos(LONGEST)) > 0 ? LONGEST : timeout.toNanos();
    }

    /** For a future, which no thread waits for. */
    static AwaitTimeoutException failure(Operation operation, Duration limit, Object source) {
        return new AwaitTimeoutException(message(operation, limit, source, null, new TimeoutException()), limit);
    }

    /** @param pump what the wait ran the tasks of */
    static String message(
            Operation operation,
            @Nullable Duration timeout,
            Object source,
            @Nullable Pump pump,
            TimeoutException late) {
        StringBuilder message = new StringBuilder("Timed out after ")
                .append(timeout)
                .append(" waiting for ")
                .append(operation.name())
                .append(": ")
                .append(source)
                .append(" is not complete.");
        int tasks = Frames.tasksOfOtherCalls(pump);
        if (tasks > 0) {
            message.append(' ')
                    .append(tasks)
                    .append(tasks == 1 ? " task of an outer call is" : " tasks of an outer call are")
                    .append(" queued for this thread and cannot run while it waits.");
        }
        if (late.getMessage() != null) {
            message.append(' ').append(late.getMessage());
        }
        return message.toString();
    }
}
