package dev.smartasync.internal.thread;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What this thread is in the middle of: an array of slots, in one thread-local.
 *
 * <p>Between calls the array holds nothing but objects of the JDK, so that a pooled thread does not pin the class loader of
 * this library. The array itself stays: clearing a slot costs nothing, and removing a thread-local costs 32 bytes a call.
 *
 * <p>Slot {@link #SCOPE} has the answer that a user forced. Slot {@link #TOP} has an {@code int[1]} with the index of the first
 * free slot; from {@link #FIRST} on, callers stack what they need.
 */
public final class ThreadSlots {
    static final int SCOPE = 0;

    /** Index of the cell that holds the index of the first free slot. */
    public static final int TOP = 1;

    /** Index of the first slot of the stack. */
    public static final int FIRST = 2;

    private static final int INITIAL = 14;
    private static final int KEPT = 1024;
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

    /** Twice as many slots for this thread, with the same contents. */
    public static @Nullable Object[] grow(@Nullable Object[] slots) {
        @Nullable Object[] larger = Arrays.copyOf(slots, slots.length * 2);
        SLOTS.set(larger);
        return larger;
    }

    /** Gives back what a deep recursion needed, once the stack is empty. */
    public static void trim(@Nullable Object[] slots) {
        if (slots.length > KEPT) {
            SLOTS.set(Arrays.copyOf(slots, INITIAL));
        }
    }

    /** Sets the forced answer of this thread, and gives the one before. */
    public static @Nullable Object scope(@Nullable Object blocking) {
        @Nullable Object[] slots = get();
        Object before = slots[SCOPE];
        slots[SCOPE] = blocking;
        return before;
    }

    private static @Nullable Object[] create() {
        @Nullable Object[] slots = new @Nullable Object[INITIAL];
        slots[TOP] = new int[] {FIRST};
        SLOTS.set(slots);
        return slots;
    }
}
