package dev.smartasync.benchmarks;

import dev.smartasync.Smart;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Three asynchronous hops under one synchronous caller: on the waiting thread itself, and on a pool. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Chain {
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final Supplier<Integer> pumped = Smart.toSync(() -> hops(Smart.callExecutor()));
    private final Supplier<Integer> pooled = Smart.toSync(() -> hops(pool));

    @Benchmark
    public Integer onTheWaitingThread() {
        return pumped.get();
    }

    @Benchmark
    public Integer onCachedPool() {
        return pooled.get();
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
