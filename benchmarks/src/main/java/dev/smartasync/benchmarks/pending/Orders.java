package dev.smartasync.benchmarks.pending;

import dev.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** An asynchronous target whose stage another thread completes. */
@SmartAsync
public class Orders {
    private final Completer<CompletableFuture<String>> completer;

    Orders(Completer<CompletableFuture<String>> completer) {
        this.completer = completer;
    }

    /** Allocates the stage and nothing else. */
    public CompletableFuture<String> place() {
        return completer.give(new CompletableFuture<>());
    }
}
