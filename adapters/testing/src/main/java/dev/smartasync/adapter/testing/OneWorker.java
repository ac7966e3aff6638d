package dev.smartasync.adapter.testing;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** The only worker of a fork/join pool, which waits for what the same pool is to compute. */
public final class OneWorker {
    private OneWorker() {}

    /**
     * Whether such a wait is without end.
     *
     * @param wait starts work on the pool and waits for it, in a way of its library's own
     */
    public static boolean hangsIn(Function<ForkJoinPool, ?> wait) throws ExecutionException, InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(1);
        try {
            ForkJoinTask<?> waiting = pool.submit(() -> wait.apply(pool));
            waiting.get(300, TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException endless) {
            return true;
        } finally {
            pool.shutdownNow();
        }
    }
}
