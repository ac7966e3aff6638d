package dev.smartasync.internal.thread;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The calls that this thread is in the middle of, in its {@link ThreadSlots}: how many they are, and the pumps that were asked for in
 * them, innermost first. Opening and closing one allocates nothing.
 */
public final class Frames {
    private Frames() {}

    /** Opens a frame on the current thread, whose slots the caller has at hand, and gives its index: how deep it is nested. */
    public static int open(@Nullable Object[] slots) {
        int[] depth = depth(slots);
        int frame = depth[0];
        depth[0] = frame + 1;
        return frame;
    }

    /**
     * Closes the frame of this index, and hands what its pump still holds to the fallback. Also closes those within it that a stack
     * overflow left open, because there was no room to close them.
     */
    public static void close(int frame) {
        @Nullable Object[] slots = ThreadSlots.get();
        depth(slots)[0] = frame;
        if (slots[ThreadSlots.PUMP] != null) {
            closePumps(frame, slots);
        }
    }

    /** Closes what is left open within the frame of this index. */
    public static void closeWithin(int frame) {
        close(frame + 1);
    }

    /** Those of the frames from this index on. What they hand over may run here, and open frames of its own. */
    private static void closePumps(int frame, @Nullable Object[] slots) {
        Pump innermost = (Pump) slots[ThreadSlots.PUMP];
        Pump kept = innermost;
        while (kept != null && kept.frame() >= frame) {
            kept = kept.outer();
        }
        slots[ThreadSlots.PUMP] = kept;
        for (Pump each = innermost; each != null && each != kept; each = each.outer()) {
            each.close();
        }
    }

    /** Whether this thread is in the middle of a call, and so will wait for what that starts. */
    public static boolean isOpen() {
        @Nullable Object[] slots = ThreadSlots.peek();
        return slots != null && depth(slots)[0] > 0;
    }

    /** The innermost call's pump, if one was asked for. */
    public static @Nullable Pump pump() {
        @Nullable Object[] slots = ThreadSlots.peek();
        if (slots == null) {
            return null;
        }
        Pump innermost = (Pump) slots[ThreadSlots.PUMP];
        return innermost != null && innermost.frame() == depth(slots)[0] - 1 ? innermost : null;
    }

    /** The innermost call's pump, made on first use; {@code null} where no call is open on this thread. */
    public static @Nullable Pump pump(Executor fallback) {
        Pump pump = pump();
        @Nullable Object[] slots = ThreadSlots.peek();
        if (pump == null && slots != null && isOpen()) {
            pump = new Pump(fallback, depth(slots)[0] - 1, (Pump) slots[ThreadSlots.PUMP]);
            slots[ThreadSlots.PUMP] = pump;
        }
        return pump;
    }

    /** How many tasks are queued for this thread by other calls than the one that has this pump: they cannot run while it waits. */
    @SuppressWarnings("ReferenceEquality") // one pump, one call
    public static int tasksOfOtherCalls(@Nullable Pump own) {
        int tasks = 0;
        for (Pump each = (Pump) ThreadSlots.get()[ThreadSlots.PUMP]; each != null; each = each.outer()) {
            tasks += each == own ? 0 : each.size();
        }
        return tasks;
    }

    private static int[] depth(@Nullable Object[] slots) {
        return (int[]) java.util.Objects.requireNonNull(slots[ThreadSlots.DEPTH]);
    }
}
