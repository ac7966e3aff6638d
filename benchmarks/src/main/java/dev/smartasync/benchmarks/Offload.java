package dev.smartasync.benchmarks;

import dev.smartasync.Bridge;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Runs a synchronous target elsewhere. The rival is {@code supplyAsync} on the same executor. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Offload {
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final Bridge bridge = Bridge.builder().offload(executor).build();

    /** How many are on their way at once. */
    @Param({"1", "100"})
    private int inFlight;

    @Benchmark
    public Object supplyAsync() {
        CompletableFuture<?>[] all = new CompletableFuture<?>[inFlight];
        for (int index = 0; index < inFlight; index++) {
            all[index] = CompletableFuture.supplyAsync(() -> "value", executor);
        }
        return CompletableFuture.allOf(all).join();
    }

    @Benchmark
    public Object async() {
        CompletableFuture<?>[] all = new CompletableFuture<?>[inFlight];
        for (int index = 0; index < inFlight; index++) {
            all[index] = bridge.async(() -> "value");
        }
        return CompletableFuture.allOf(all).join();
    }

    /** Ends the threads. */
    @TearDown
    public void stop() {
        executor.shutdownNow();
    }
}
