package dev.smartasync.jfr;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An event loop's thread was blocked once.
 *
 * @param loop what kind of loop, for people: {@code Netty event loop}
 * @param thread the thread's name
 * @param how in what way
 * @param target what the wait was for, where the JDK knows: the class of a lock, a file, a host and port; else empty
 * @param start when it began
 * @param duration how long it took
 * @param stack from the blocking call down to the loop, as in {@link Throwable#getStackTrace}; the file names are guessed from the
 *     classes' names, because a recording has none
 * @param truncated whether the recording had no room for the whole stack, so that it ends before the loop
 */
public record Block(
        String loop,
        String thread,
        Wait how,
        String target,
        Instant start,
        Duration duration,
        List<StackTraceElement> stack,
        boolean truncated) {
    /** Keeps a copy of the stack. */
    public Block {
        stack = List.copyOf(stack);
    }

    /**
     * Whether it waited for a lock: a monitor, or a lock of {@code java.util.concurrent.locks}. Such a wait is short as a rule, and
     * nobody's mistake then, while one for another thread's work is a mistake also when it happened to be short.
     */
    public boolean isForLock() {
        return how == Wait.LOCK || (how == Wait.PARK && Frames.isForLock(stack));
    }
}
