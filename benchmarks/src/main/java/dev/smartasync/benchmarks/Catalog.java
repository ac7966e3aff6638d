package dev.smartasync.benchmarks;

import dev.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** A target that allocates nothing. */
@SmartAsync
public class Catalog {
    private final CompletableFuture<String> complete = CompletableFuture.completedFuture("value");

    /** Asynchronous, and complete at once. */
    public CompletableFuture<String> fetch() {
        return complete;
    }

    /** Synchronous. */
    public String read() {
        return "value";
    }
}
