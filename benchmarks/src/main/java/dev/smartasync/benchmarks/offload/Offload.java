package dev.smartasync.benchmarks.offload;

import dev.smartasync.Bridge;
import dev.smartasync.Smart;
import dev.smartasync.benchmarks.run.Title;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Starts calls of this library's and the JDK's, and then waits for all. */
@State(Scope.Benchmark)
public class Offload {
    private final ExecutorService cached = Executors.newCachedThreadPool();
    private final Bridge bridge = Bridge.builder().offload(cached).build();

    @Param({"1", "100", "10000"})
    public int inFlight;

    /** Those of Java 21 and later. */
    @State(Scope.Benchmark)
    public static class VirtualThreads {
        final Executor executor = VirtualThreadExecutor.open();
    }

    /** Ends the threads. */
    @TearDown
    public void stop() {
        cached.shutdownNow();
    }

    @Benchmark
    @Title("`supplyAsync`, cached pool")
    public Object supplyAsync() {
        return all(() -> CompletableFuture.supplyAsync(Offload::work, cached));
    }

    @Benchmark
    @Title("`async`, cached pool")
    public Object async() {
        return all(() -> bridge.async(Offload::work));
    }

    @Benchmark
    @Title(value = "`supplyAsync`, virtual threads", since = 21)
    public Object supplyAsyncOnVirtualThreads(VirtualThreads virtual) {
        return all(() -> CompletableFuture.supplyAsync(Offload::work, virtual.executor));
    }

    @Benchmark
    @Title("`Smart.async`")
    public Object smart() {
        return all(() -> Smart.async(Offload::work));
    }

    private Object all(Supplier<CompletableFuture<String>> start) {
        if (inFlight == 1) {
            return start.get().join();
        }
        CompletableFuture<?>[] all = new CompletableFuture<?>[inFlight];
        for (int index = 0; index < inFlight; index++) {
            all[index] = start.get();
        }
        return CompletableFuture.allOf(all).join();
    }

    static String work() {
        return "value";
    }
}
