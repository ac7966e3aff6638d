package dev.smartasync.benchmarks.scale;

import dev.smartasync.Smart;
import java.util.concurrent.CompletableFuture;

/** Ways to have many calls in flight: each waits on a thread of its own for a reply of its own, and somebody holds its result as a future. */
enum Crowd {
    /** The limit: a thread, a future, and {@code join}. */
    BARE("bare threads") {
        @Override
        CompletableFuture<String> call(CompletableFuture<String> reply) {
            CompletableFuture<String> result = new CompletableFuture<>();
            Threads.start(() -> result.complete(reply.join()));
            return result;
        }
    },
    SUPPLY_ASYNC("`supplyAsync`") {
        @Override
        CompletableFuture<String> call(CompletableFuture<String> reply) {
            return CompletableFuture.supplyAsync(reply::join, Threads.EXECUTOR);
        }
    },
    SMART_ASYNC("`Smart.async`") {
        @Override
        CompletableFuture<String> call(CompletableFuture<String> reply) {
            return Smart.async(reply::join);
        }
    },
    /** As {@link #BARE}, with {@code Smart.await} in the place of {@code join}. */
    SMART_AWAIT("`Smart.await` on bare threads") {
        @Override
        CompletableFuture<String> call(CompletableFuture<String> reply) {
            CompletableFuture<String> result = new CompletableFuture<>();
            Threads.start(() -> result.complete(Smart.await(reply)));
            return result;
        }
    },
    /** As {@link #BARE}, with a synchronous view's call in the place of {@code join}. */
    SYNC_VIEW("`XSync` on bare threads") {
        @Override
        CompletableFuture<String> call(CompletableFuture<String> reply) {
            CompletableFuture<String> result = new CompletableFuture<>();
            Threads.start(() -> result.complete(VIEW.ask(reply)));
            return result;
        }
    };

    private static final DeskSync VIEW = DeskSync.of(new Desk());

    private final String title;

    Crowd(String title) {
        this.title = title;
    }

    /** Starts a call that waits for {@code reply}. */
    abstract CompletableFuture<String> call(CompletableFuture<String> reply);

    @Override
    public String toString() {
        return title;
    }
}
