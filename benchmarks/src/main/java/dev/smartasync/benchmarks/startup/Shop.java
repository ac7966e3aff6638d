package dev.smartasync.benchmarks.startup;

import dev.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** Has a method of either colour. */
@SmartAsync
public class Shop {

    /** Asynchronous, and complete at once. */
    public CompletableFuture<String> price() {
        return CompletableFuture.completedFuture("10 EUR");
    }

    /** Synchronous. */
    public String name() {
        return "shop";
    }
}
