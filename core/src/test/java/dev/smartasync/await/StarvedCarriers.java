package dev.smartasync.await;

import dev.smartasync.Smart;
import dev.smartasync.testing.Loops;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

/** A hundred virtual threads that wait at once, pumping or not, on the only carrier. A program of its own: the carriers are the JVM's. */
final class StarvedCarriers {
    private StarvedCarriers() {}

    public static void main(String[] arguments) throws Exception {
        Executor virtual = task -> Loops.virtualThreads().newThread(task).start();
        CountDownLatch allWait = new CountDownLatch(100);
        List<CompletableFuture<String>> calls = new ArrayList<>();
        for (int caller = 0; caller < 100; caller++) {
            boolean pumps = caller % 2 == 0;
            calls.add(CompletableFuture.supplyAsync(() -> price(allWait, virtual, pumps), virtual));
        }
        for (CompletableFuture<String> each : calls) {
            each.get();
        }
        System.out.println("all waits ended with a value");
    }

    private static String price(CountDownLatch allWait, Executor virtual, boolean pumps) {
        return CatalogSyncView.of(item -> {
                    allWait.countDown();
                    CompletableFuture<String> behindAll =
                            CompletableFuture.supplyAsync(() -> last(allWait, item), virtual);
                    return pumps ? behindAll.thenApplyAsync(value -> value, Smart.callExecutor()) : behindAll;
                })
                .price("tea");
    }

    private static String last(CountDownLatch allWait, String item) {
        try {
            allWait.await();
            return item;
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
