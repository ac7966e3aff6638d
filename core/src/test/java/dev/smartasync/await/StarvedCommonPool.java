package dev.smartasync.await;

import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.Smart;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Phaser;

/**
 * Waits in the common pool for what is queued behind the wait, as deep as its argument says; the deeper, the less patient. A program
 * of its own, since the pool is the JVM's.
 */
final class StarvedCommonPool {
    private static final Phaser WAITS = new Phaser(1);

    private StarvedCommonPool() {}

    public static void main(String[] arguments) {
        CompletableFuture<String> outermost = queue(Integer.parseInt(arguments[0]));
        String outcome = outermost
                .handle((value, failure) -> failure == null ? "all waits ended with a value" : "a wait failed")
                .join();
        WAITS.arriveAndAwaitAdvance();
        System.out.println(outcome);
    }

    private static CompletableFuture<String> queue(int levels) {
        // not by supplyAsync, which avoids a common pool of one thread on some JDKs
        CompletableFuture<String> future = new CompletableFuture<>();
        ForkJoinPool.commonPool().execute(() -> {
            try {
                future.complete(nested(levels));
            } catch (RuntimeException failure) {
                future.completeExceptionally(failure);
            }
        });
        return future;
    }

    private static String nested(int levels) {
        if (levels == 0) {
            return "value";
        }
        WAITS.register();
        try {
            return Smart.await(queue(levels - 1), Duration.ofMillis(500 + 500L * levels));
        } catch (AwaitTimeoutException late) {
            System.out.println(late);
            throw late;
        } finally {
            WAITS.arriveAndDeregister();
        }
    }
}
