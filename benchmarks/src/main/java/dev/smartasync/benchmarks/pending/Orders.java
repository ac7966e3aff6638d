package dev.smartasync.benchmarks.pending;

import dev.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** An asynchronous target whose stage another thread completes. */
@SmartAsync
public class Orders {
    private final Completer<Object> completer;

    Orders(Completer<Object> completer) {
        this.completer = completer;
    }

    /** Allocates the stage and nothing else. */
    public CompletableFuture<String> place() {
        CompletableFuture<String> stage = new CompletableFuture<>();
        completer.give(stage);
        return stage;
    }
}
