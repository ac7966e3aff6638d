package dev.smartasync.kotlin;

import dev.smartasync.Blocking;
import dev.smartasync.spi.BlockingDetector;
import kotlinx.coroutines.scheduling.CoroutineSchedulerKt;
import org.jspecify.annotations.Nullable;

/**
 * Knows the threads of {@code Dispatchers.Default}, which must not wait, and the one thread of all of Kotlin's {@code delay}s, on which
 * an unconfined coroutine goes on. The threads of {@code Dispatchers.IO} are the same as those of {@code Default} and may wait: what one
 * of them is just now is asked each time.
 *
 * <p>There is no way back to a thread: what depends on a future that was asked for there runs where the future completes.
 */
public final class DispatcherDetector implements BlockingDetector {
    private static final String TIMER = "kotlinx.coroutines.DefaultExecutor";

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public DispatcherDetector() {}

    @Override
    public String name() {
        return "kotlin";
    }

    @Override
    public @Nullable Blocking detect(Thread current) {
        return CoroutineSchedulerKt.mayNotBlock(current) || isTimer(current) ? Blocking.FORBIDDEN : null;
    }

    @Override
    public String reason(Thread current) {
        return isTimer(current)
                ? "it resumes every coroutine that a delay holds (Kotlin)"
                : "it is one of the few threads of Dispatchers.Default (Kotlin)";
    }

    private static boolean isTimer(Thread thread) {
        return thread.getName().startsWith(TIMER); // the debug mode of coroutines appends the name of one
    }
}
