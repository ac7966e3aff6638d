package dev.smartasync.jfr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import org.jspecify.annotations.Nullable;

/** A recorded stack as Java shows one. The classes that the JDK makes up for lambdas are left out: they change with each run. */
final class Frames {
    private static final String LOCKS = "java.util.concurrent.locks.";

    private static final Set<String> WAITING = Set.of(
            "jdk.internal.misc.Unsafe.park",
            "java.lang.Object.wait",
            "java.lang.Object.wait0",
            "java.lang.Thread.sleep",
            "java.lang.Thread.sleep0",
            "java.lang.Thread.sleepNanos",
            "java.lang.Thread.sleepNanos0",
            "java.util.concurrent.ForkJoinPool.managedBlock",
            "java.util.concurrent.ForkJoinPool.unmanagedBlock");

    private Frames() {}

    static List<StackTraceElement> of(RecordedStackTrace trace) {
        List<StackTraceElement> frames = new ArrayList<>();
        for (RecordedFrame frame : trace.getFrames()) {
            String type = frame.isJavaFrame() ? frame.getMethod().getType().getName() : "";
            if (!type.isEmpty() && !type.contains("$$Lambda")) {
                frames.add(new StackTraceElement(
                        type, frame.getMethod().getName(), fileOf(type), Math.max(-1, frame.getLineNumber())));
            }
        }
        return frames;
    }

    static List<StackTraceElement> of(StackTraceElement[] trace) {
        return Arrays.stream(trace)
                .filter(frame -> !frame.getClassName().contains("$$Lambda"))
                .toList();
    }

    /** The wait whose first frame this is, if it is one. */
    static @Nullable Wait wait(List<StackTraceElement> stack) {
        String top = stack.isEmpty() ? "" : method(stack.get(0));
        if (top.equals("jdk.internal.misc.Unsafe.park")) {
            return Wait.PARK;
        }
        if (top.startsWith("java.lang.Object.wait")) {
            return Wait.MONITOR_WAIT;
        }
        return top.startsWith("java.lang.Thread.sleep") ? Wait.SLEEP : null;
    }

    /** Whether what is parked waits for a lock of {@code java.util.concurrent}, and not for a condition, a future, a latch. */
    static boolean isForLock(List<StackTraceElement> stack) {
        return stack.stream()
                .map(StackTraceElement::getClassName)
                .filter(type -> !type.equals("jdk.internal.misc.Unsafe")
                        && !type.equals(LOCKS + "LockSupport")
                        && !type.startsWith(LOCKS + "AbstractQueued"))
                .findFirst()
                .filter(type -> type.startsWith(LOCKS))
                .isPresent();
    }

    private static String fileOf(String type) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        int nested = simple.indexOf('$', 1);
        return (nested < 0 ? simple : simple.substring(0, nested)) + ".java";
    }

    static String method(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName();
    }

    /** Whether the frame only carries out a wait that its caller asked for: parks, sleeps, selects, takes from a queue. */
    static boolean isWaiting(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.startsWith(LOCKS)
                || (type.startsWith("sun.nio.ch.") && type.endsWith("SelectorImpl"))
                || type.equals("java.nio.channels.spi.AbstractSelector")
                || (type.startsWith("java.util.concurrent.") && (type.contains("Queue") || type.contains("Deque")))
                || WAITING.contains(method(frame));
    }
}
