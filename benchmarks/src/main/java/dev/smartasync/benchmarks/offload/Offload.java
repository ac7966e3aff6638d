package dev.smartasync.benchmarks.offload;

import dev.smartasync.Bridge;
import dev.smartasync.benchmarks.run.Title;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Runs a synchronous target elsewhere. The rival is {@code supplyAsync} on the same executor. */
@State(Scope.Benchmark)
public class Offload {
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final Bridge bridge = Bridge.builder().offload(executor).build();

    /** How many are on their way at once. */
    @Param({"1", "100"})
    private int inFlight;

    @Benchmark
    @Title("`supplyAsync`, cached pool")
    public Object supplyAsync() {
        CompletableFuture<?>[] all = new CompletableFuture<?>[inFlight];
        for (int index = 0; index < inFlight; index++) {
            all[index] = CompletableFuture.supplyAsync(() -> "value", executor);
        }
        return CompletableFuture.allOf(all).join();
    }

    @Benchmark
    @Title("`async`, cached pool")
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
