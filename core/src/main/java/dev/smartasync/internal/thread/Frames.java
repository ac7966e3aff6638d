package dev.smartasync.internal.thread;

import dev.smartasync.spi.Operation;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The calls that this thread is in the middle of, innermost last, on the stack of its {@link ThreadSlots}. A frame has the
 * operation, the pump if one was asked for, and the time of its start if that is needed. Opening and closing one allocates nothing.
 */
public final class Frames {
    private static final int OPERATION = 0;
    private static final int PUMP = 1;
    private static final int STARTED = 2;
    private static final int SIZE = 3;

    private Frames() {}

    /** The index of the frame that {@link #open} opens next: how deep the calls of the current thread are nested. */
    public static int next(@Nullable Object[] slots) {
        return (top(slots)[0] - ThreadSlots.FIRST) / SIZE;
    }

    /** Opens a frame on the current thread, whose slots the caller has at hand. */
    public static void open(@Nullable Object[] slots, Operation operation, @Nullable Long started) {
        int[] top = top(slots);
        int base = top[0];
        @Nullable Object[] roomy = base + SIZE > slots.length ? ThreadSlots.grow(slots) : slots;
        roomy[base + OPERATION] = operation;
        if (started != null) {
            roomy[base + STARTED] = started;
        }
        top[0] = base + SIZE;
    }

    /**
     * Closes the frame of this index, and hands what its pump still holds to the fallback. Also closes those within it that a stack
     * overflow left open, because there was no room to close them.
     */
    public static void close(int frame) {
        @Nullable Object[] slots = ThreadSlots.get();
        closeDownTo(frame, slots);
        if (frame == 0) {
            ThreadSlots.trim(slots);
        }
    }

    /** Closes what is left open within the frame of this index. */
    public static void closeWithin(int frame) {
        closeDownTo(frame + 1, ThreadSlots.get());
    }

    private static void closeDownTo(int frame, @Nullable Object[] slots) {
        int[] top = top(slots);
        for (int base = top[0] - SIZE; base >= ThreadSlots.FIRST + frame * SIZE; base -= SIZE) {
            Object pump = slots[base + PUMP];
            slots[base + OPERATION] = null;
            slots[base + PUMP] = null;
            slots[base + STARTED] = null;
            top[0] = base;
            if (pump != null) {
                ((Pump) pump).close();
            }
        }
    }

    /** The innermost call's operation, on a thread that has a frame. */
    public static Operation operation() {
        Object operation = innermost(ThreadSlots.get(), OPERATION);
        if (operation == null) {
            throw new IllegalStateException("No call is open on " + Thread.currentThread()
                    + ": use Call on the thread that entered it, and exit it once");
        }
        return (Operation) operation;
    }

    /** When the innermost call started, in {@link System#nanoTime} units, if that was noted. */
    public static @Nullable Long started() {
        return (Long) innermost(ThreadSlots.peek(), STARTED);
    }

    /** Whether this thread is in the middle of a call, and so will wait for what that starts. */
    public static boolean isOpen() {
        @Nullable Object[] slots = ThreadSlots.peek();
        return slots != null && top(slots)[0] > ThreadSlots.FIRST;
    }

    /** The innermost call's pump, if one was asked for. */
    public static @Nullable Pump pump() {
        return (Pump) innermost(ThreadSlots.peek(), PUMP);
    }

    /** The innermost call's pump, made on first use; {@code null} where no call is open on this thread. */
    public static @Nullable Pump pump(Executor fallback) {
        @Nullable Object[] slots = ThreadSlots.peek();
        if (slots == null || !isOpen()) {
            return null;
        }
        int index = top(slots)[0] - SIZE + PUMP;
        Object pump = slots[index];
        if (pump == null) {
            pump = new Pump(fallback);
            slots[index] = pump;
        }
        return (Pump) pump;
    }

    /** How many tasks are queued for this thread by other calls than the one that has this pump: they cannot run while it waits. */
    public static int tasksOfOtherCalls(@Nullable Pump own) {
        @Nullable Object[] slots = ThreadSlots.get();
        int tasks = 0;
        for (int base = top(slots)[0] - SIZE; base >= ThreadSlots.FIRST; base -= SIZE) {
            Object pump = slots[base + PUMP];
            tasks += pump != null && pump != own ? ((Pump) pump).size() : 0;
        }
        return tasks;
    }

    private static @Nullable Object innermost(@Nullable Object @Nullable [] slots, int offset) {
        if (slots == null) {
            return null;
        }
        int base = top(slots)[0] - SIZE;
        return base >= ThreadSlots.FIRST ? slots[base + offset] : null;
    }

    private static int[] top(@Nullable Object[] slots) {
        return (int[]) java.util.Objects.requireNonNull(slots[ThreadSlots.TOP]);
    }
}
