package dev.smartasync.internal.call;

import dev.smartasync.spi.Operation;
import java.util.Arrays;

/**
 * Suppressed by a failure that came from another thread: its stack trace is that of the caller who waited. There is at most one,
 * since many callers may wait for one stage, and each would add its own to the same instance.
 */
final class CallerFrames extends Exception {
    private static final long serialVersionUID = 1;
    private static final String OURS = ourPackage();

    private CallerFrames(Operation operation) {
        super(operation.name() + " was waited for on thread \""
                + Thread.currentThread().getName() + "\"");
    }

    static void addTo(Throwable failure, Operation operation) {
        synchronized (failure) { // as Throwable.addSuppressed does
            for (Throwable each : failure.getSuppressed()) {
                if (each instanceof CallerFrames) {
                    return;
                }
            }
            CallerFrames frames = new CallerFrames(operation);
            frames.setStackTrace(withoutOurs(frames.getStackTrace()));
            failure.addSuppressed(frames);
        }
    }

    private static StackTraceElement[] withoutOurs(StackTraceElement[] frames) {
        int first = 0;
        while (first < frames.length && frames[first].getClassName().startsWith(OURS)) {
            first++;
        }
        return Arrays.copyOfRange(frames, first, frames.length);
    }

    /** {@code dev.smartasync.internal.}, or what it was relocated to. */
    private static String ourPackage() {
        String here = CallerFrames.class.getPackageName();
        return here.substring(0, here.lastIndexOf('.') + 1);
    }
}
