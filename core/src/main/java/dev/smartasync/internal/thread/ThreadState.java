package dev.smartasync.internal.thread;

import dev.smartasync.Blocking;
import org.jspecify.annotations.Nullable;

/**
 * What this thread is in the middle of: two numbers in one thread-local, and in a second one, for the few threads that need it, a forced
 * answer and a pump. A call looks at the numbers alone, and that is all that a thread has of this library as a rule: with a million virtual
 * threads each further object is 32 MB.
 *
 * <p>Between calls these hold nothing but objects of the JDK, so that a pooled thread does not pin the class loader of this library. The
 * arrays themselves stay: clearing an element costs nothing, and removing a thread-local costs 32 bytes a call.
 */
public final class ThreadState {
    private static final int DEPTH = 0;
    private static final int RARE = 1;

    private static final int SCOPE = 0;
    private static final int PUMP = 1;

    private static final ThreadLocal<int @Nullable []> NUMBERS = new ThreadLocal<>();
    private static final ThreadLocal<@Nullable Object @Nullable []> OBJECTS = new ThreadLocal<>();

    private ThreadState() {}

    /** This thread's state, or {@code null} if it has none yet. */
    public static int @Nullable [] peek() {
        return NUMBERS.get();
    }

    /** This thread's state, made on first use. */
    public static int[] get() {
        int[] state = NUMBERS.get();
        return state != null ? state : create();
    }

    /** How many calls are open. */
    static int depth(int[] state) {
        return state[DEPTH];
    }

    static void depth(int[] state, int depth) {
        state[DEPTH] = depth;
    }

    /** The answer that a user forced. */
    static @Nullable Blocking scope(int @Nullable [] state) {
        return state != null && state[RARE] != 0 ? (Blocking) objects()[SCOPE] : null;
    }

    /** Forces an answer on this thread, or none, and gives the one before. */
    public static @Nullable Blocking scope(@Nullable Blocking blocking) {
        int[] state = get();
        Blocking before = scope(state);
        set(state, SCOPE, blocking);
        return before;
    }

    /** The innermost pump that was asked for. */
    static @Nullable Pump pump(int[] state) {
        return state[RARE] != 0 ? (Pump) objects()[PUMP] : null;
    }

    static void pump(int[] state, @Nullable Pump pump) {
        set(state, PUMP, pump);
    }

    private static void set(int[] state, int index, @Nullable Object value) {
        @Nullable Object[] objects = objects();
        objects[index] = value;
        state[RARE] = objects[SCOPE] == null && objects[PUMP] == null ? 0 : 1;
    }

    private static @Nullable Object[] objects() {
        @Nullable Object[] objects = OBJECTS.get();
        if (objects == null) {
            objects = new Object[2];
            OBJECTS.set(objects);
        }
        return objects;
    }

    private static int[] create() {
        int[] state = new int[2];
        NUMBERS.set(state);
        return state;
    }
}
