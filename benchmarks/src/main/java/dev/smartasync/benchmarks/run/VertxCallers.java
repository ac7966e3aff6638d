package dev.smartasync.benchmarks.run;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One event loop of Vert.x, in the shape that JMH wants. */
public final class VertxCallers extends AbstractExecutorService {
    private final Vertx vertx = Vertx.vertx();
    private final Context context = vertx.getOrCreateContext();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** For JMH. */
    public VertxCallers(int threads, String unusedPrefix) {
        if (threads != 1) {
            throw new IllegalArgumentException(threads + " threads: there is one");
        }
    }

    @Override
    public void execute(Runnable task) {
        context.runOnContext(ignored -> task.run());
    }

    @Override
    public void shutdown() {
        vertx.close().onComplete(ignored -> closed.countDown());
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return isTerminated();
    }

    @Override
    public boolean isTerminated() {
        return closed.getCount() == 0;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return closed.await(timeout, unit);
    }
}
