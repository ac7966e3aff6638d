package dev.smartasync.internal.thread;

import org.jspecify.annotations.Nullable;

/**
 * What this thread is in the middle of: an array of slots, in one thread-local.
 *
 * <p>Between calls the array holds nothing but objects of the JDK, so that a pooled thread does not pin the class loader of
 * this library. The array itself stays: clearing a slot costs nothing, and removing a thread-local costs 32 bytes a call.
 */
public final class ThreadSlots {
    /** The answer that a user forced. */
    static final int SCOPE = 0;

    /** An {@code int[1]} with the number of calls that are open. */
    static final int DEPTH = 1;

    /** The innermost pump that was asked for. */
    static final int PUMP = 2;

    private static final int SIZE = 3;
    private static final ThreadLocal<@Nullable Object[]> SLOTS = new ThreadLocal<>();

    private ThreadSlots() {}

    /** This thread's slots, or {@code null} if it has none yet. */
    public static @Nullable Object @Nullable [] peek() {
        return SLOTS.get();
    }

    /** This thread's slots, made on first use. */
    public static @Nullable Object[] get() {
        @Nullable Object[] slots = SLOTS.get();
        return slots != null ? slots : create();
    }

    /** Sets the forced answer of this thread, and gives the one before. */
    public static @Nullable Object scope(@Nullable Object blocking) {
        @Nullable Object[] slots = get();
        Object before = slots[SCOPE];
        slots[SCOPE] = blocking;
        return before;
    }

    private static @Nullable Object[] create() {
        @Nullable Object[] slots = new @Nullable Object[SIZE];
        slots[DEPTH] = new int[1];
        SLOTS.set(slots);
        return slots;
    }
}
