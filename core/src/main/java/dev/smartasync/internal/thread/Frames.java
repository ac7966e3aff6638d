package dev.smartasync.internal.thread;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The calls that this thread is in the middle of, in its {@link ThreadState}: how many they are, and the pumps that were asked for in
 * them, innermost first. Opening and closing one allocates nothing.
 */
public final class Frames {
    private Frames() {}

    /** Opens a frame on the current thread, whose state the caller has at hand, and gives its index: how deep it is nested. */
    public static int open(int[] state) {
        int frame = ThreadState.depth(state);
        ThreadState.depth(state, frame + 1);
        return frame;
    }

    /**
     * Closes the frame of this index, and hands what its pump still holds to the fallback. Also closes those within it that a stack
     * overflow left open, because there was no room to close them.
     */
    public static void close(int frame) {
        int[] state = ThreadState.get();
        ThreadState.depth(state, frame);
        Pump innermost = ThreadState.pump(state);
        if (innermost != null) {
            closePumps(frame, innermost, state);
        }
    }

    /** Closes what is left open within the frame of this index. */
    public static void closeWithin(int frame) {
        close(frame + 1);
    }

    /** Those of the frames from this index on. What they hand over may run here, and open frames of its own. */
    private static void closePumps(int frame, Pump innermost, int[] state) {
        Pump kept = innermost;
        while (kept != null && kept.frame() >= frame) {
            kept = kept.outer();
        }
        ThreadState.pump(state, kept);
        for (Pump each = innermost; each != null && each != kept; each = each.outer()) {
            each.close();
        }
    }

    /** Whether this thread is in the middle of a call, and so will wait for what that starts. */
    public static boolean isOpen() {
        int[] state = ThreadState.peek();
        return state != null && ThreadState.depth(state) > 0;
    }

    /** The innermost call's pump, if one was asked for. */
    public static @Nullable Pump pump() {
        int[] state = ThreadState.peek();
        if (state == null) {
            return null;
        }
        Pump innermost = ThreadState.pump(state);
        return innermost != null && innermost.frame() == ThreadState.depth(state) - 1 ? innermost : null;
    }

    /** The innermost call's pump, made on first use; {@code null} where no call is open on this thread. */
    public static @Nullable Pump pump(Executor fallback) {
        Pump pump = pump();
        if (pump != null || !isOpen()) {
            return pump;
        }
        int[] state = ThreadState.get();
        Pump made = new Pump(fallback, ThreadState.depth(state) - 1, ThreadState.pump(state));
        ThreadState.pump(state, made);
        return made;
    }

    /** How many tasks are queued for this thread by other calls than the one that has this pump: they cannot run while it waits. */
    @SuppressWarnings("ReferenceEquality") // one pump, one call
    public static int tasksOfOtherCalls(@Nullable Pump own) {
        int tasks = 0;
        for (Pump each = ThreadState.pump(ThreadState.get()); each != null; each = each.outer()) {
            tasks += each == own ? 0 : each.size();
        }
        return tasks;
    }
}
