package dev.smartasync.kotlin;

import dev.smartasync.Blocking;
import dev.smartasync.spi.BlockingDetector;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import kotlinx.coroutines.BlockingEventLoop;
import kotlinx.coroutines.EventLoop;
import kotlinx.coroutines.ThreadLocalEventLoop;
import org.jspecify.annotations.Nullable;

/**
 * Knows a thread that is inside {@code runBlocking}, or resumes unconfined coroutines: others are queued for it, and a plain wait for one
 * of those would not end. A target starts elsewhere, and the wait goes on with what is queued, as a nested {@code runBlocking} does.
 *
 * <p>A thread has such a queue also after its last coroutine has left it: what counts is whether somebody is at it.
 */
public final class RunBlockingDetector implements BlockingDetector {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public RunBlockingDetector() {}

    @Override
    public String name() {
        return "kotlin-runblocking";
    }

    @Override
    public @Nullable Blocking detect(Thread current) {
        return current() == null ? null : Blocking.CONFINED;
    }

    @Override
    public String reason(Thread current) {
        return "other coroutines are queued for it (runBlocking or Dispatchers.Unconfined of Kotlin)";
    }

    @Override
    public boolean await(CompletableFuture<?> done, @Nullable Duration timeout)
            throws InterruptedException, TimeoutException {
        EventLoop loop = current();
        if (loop == null) {
            return false;
        }
        EventLoopWait.until(done, loop, timeout);
        return true;
    }

    /** The queue that the current thread is working on. */
    private static @Nullable EventLoop current() {
        EventLoop loop = ThreadLocalEventLoop.INSTANCE.currentOrNull$kotlinx_coroutines_core();
        return loop instanceof BlockingEventLoop && loop.isActive() ? loop : null;
    }
}
