package dev.smartasync.vertx;

import dev.smartasync.Blocking;
import dev.smartasync.spi.BlockingDetector;
import io.vertx.core.Context;
import io.vertx.core.ThreadingModel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Knows the threads and contexts of Vert.x.
 *
 * <ul>
 *   <li>An event loop must not wait, and what is brought back to it runs within the same context, so that its locals are there.
 *   <li>The thread of a worker, a virtual-thread or an external context may wait, but what it waits for may need that very context.
 *   <li>A thread that runs {@code executeBlocking} for an event-loop context may wait.
 * </ul>
 */
public final class VertxDetector implements BlockingDetector {
    private final CurrentContext currentContext = new CurrentContext();

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public VertxDetector() {}

    @Override
    public String name() {
        return "vertx";
    }

    @Override
    public @Nullable Blocking detect(Thread current) {
        if (Context.isOnEventLoopThread()) {
            return Blocking.FORBIDDEN;
        }
        Context context = currentContext.get(current);
        if (context == null) {
            return null;
        }
        if (!context.isEventLoopContext()) {
            return Blocking.CONFINED;
        }
        return Context.isOnWorkerThread() ? Blocking.ALLOWED : null;
    }

    @Override
    public String reason(Thread current) {
        if (Context.isOnEventLoopThread()) {
            return "it is an event loop (Vert.x)";
        }
        Context context = currentContext.get(current);
        return context == null || context.isEventLoopContext()
                ? "it runs blocking code for an event loop (Vert.x)"
                : "it runs a context of the threading model " + context.threadingModel()
                        + ", which may be needed by what it waits for (Vert.x)";
    }

    @Override
    public @Nullable Executor loop() {
        Context context = currentContext.get(Thread.currentThread());
        return context == null ? null : new ContextLoop(context);
    }

    @Override
    public boolean await(CompletableFuture<?> done, @Nullable Duration timeout)
            throws InterruptedException, TimeoutException {
        Context context = currentContext.get(Thread.currentThread());
        return context != null
                && context.threadingModel() == ThreadingModel.VIRTUAL_THREAD
                && SuspendedWait.until(done, context, timeout);
    }
}
