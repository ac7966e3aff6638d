package dev.smartasync.benchmarks.scale;

import dev.smartasync.Smart;
import java.util.concurrent.CompletableFuture;

/** Calls within calls: each runs the next on another thread, and waits for it. */
enum Nest {
    SUPPLY_ASYNC("`supplyAsync` and `join`") {
        @Override
        int within(int depth) {
            return CompletableFuture.supplyAsync(() -> down(depth), Threads.EXECUTOR)
                    .join();
        }
    },
    SMART("`Smart.async` and `Smart.await`") {
        @Override
        int within(int depth) {
            return Smart.await(Smart.async(() -> down(depth)));
        }
    };

    private final String title;

    Nest(String title) {
        this.title = title;
    }

    /** Goes on elsewhere, and waits. */
    abstract int within(int depth);

    final int down(int depth) {
        return depth == 0 ? Depth.reached() : within(depth - 1) + 1;
    }

    @Override
    public String toString() {
        return title;
    }
}
