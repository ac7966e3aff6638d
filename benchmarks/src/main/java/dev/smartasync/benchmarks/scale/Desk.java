package dev.smartasync.benchmarks.scale;

import dev.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** An asynchronous target that replies when it is told to. */
@SmartAsync
public class Desk {

    /** Replies with {@code reply}. */
    public CompletableFuture<String> ask(CompletableFuture<String> reply) {
        return reply;
    }
}
