package dev.smartasync.internal.call;

import dev.smartasync.Bridge;
import dev.smartasync.Smart;
import dev.smartasync.SmartMethod;
import dev.smartasync.spi.Operation;
import java.util.Arrays;
import java.util.Set;

/**
 * Suppressed by a failure that came from another thread: its stack trace is that of the caller who waited. There is at most one,
 * since many callers may wait for one stage, and each would add its own to the same instance.
 */
final class CallerFrames extends Exception {
    private static final long serialVersionUID = 1;
    private static final String INTERNAL = internalPackage();
    private static final Set<String> DOORS =
            Set.of(Smart.class.getName(), Bridge.class.getName(), SmartMethod.class.getName());

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
        while (first < frames.length && isOurs(frames[first].getClassName())) {
            first++;
        }
        return Arrays.copyOfRange(frames, first, frames.length);
    }

    private static boolean isOurs(String type) {
        return type.startsWith(INTERNAL) || DOORS.contains(type);
    }

    /** {@code dev.smartasync.internal.}, or what it was relocated to. */
    private static String internalPackage() {
        String here = CallerFrames.class.getPackageName();
        return here.substring(0, here.lastIndexOf('.') + 1);
    }
}
