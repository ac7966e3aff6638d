package dev.smartasync.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** A catalog with one item, whose price another thread knows. It remembers nothing, and may be shared. */
class TeaShop implements Catalog {

    @Override
    public CompletionStage<Integer> price(String item) {
        return CompletableFuture.supplyAsync(() -> 3, CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS));
    }

    @Override
    public String describe(String item) {
        assertThat(Thread.currentThread().getName()).doesNotContain("eventloop", "reactor");
        return "A cup of " + item;
    }
}
