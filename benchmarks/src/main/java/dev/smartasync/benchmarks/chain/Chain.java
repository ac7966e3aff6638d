package dev.smartasync.benchmarks.chain;

import dev.smartasync.Smart;
import dev.smartasync.benchmarks.run.Same;
import dev.smartasync.benchmarks.run.Title;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Three asynchronous hops under one synchronous caller: on the waiting thread itself, and on a pool. */
@State(Scope.Benchmark)
@Same(name = "over", value = "futures")
public class Chain {
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final Supplier<Integer> pumped = Smart.toSync(() -> hops(Smart.callExecutor()));
    private final Supplier<Integer> pooled = Smart.toSync(() -> hops(pool));

    @Benchmark
    @Title("pump")
    public Integer onTheWaitingThread() {
        return pumped.get();
    }

    @Benchmark
    @Title("cached pool")
    public Integer onCachedPool() {
        return pooled.get();
    }

    @Benchmark
    @Title("cached pool, `join`")
    public Integer join() {
        return hops(pool).join();
    }

    /** Ends the threads. */
    @TearDown
    public void stop() {
        pool.shutdownNow();
    }

    private static CompletableFuture<Integer> hops(Executor executor) {
        return CompletableFuture.supplyAsync(() -> 1, executor)
                .thenApplyAsync(value -> value + 1, executor)
                .thenApplyAsync(value -> value + 1, executor);
    }
}
