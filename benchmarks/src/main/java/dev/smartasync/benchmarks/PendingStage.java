package dev.smartasync.benchmarks;

import dev.smartasync.Smart;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Waits for what another thread completes. The rival is {@code join}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PendingStage {
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @Benchmark
    public String join() {
        return stage().join();
    }

    @Benchmark
    public String await() {
        return Smart.await(stage());
    }

    /** Ends the other thread. */
    @TearDown
    public void stop() {
        other.shutdownNow();
    }

    private CompletableFuture<String> stage() {
        return CompletableFuture.supplyAsync(() -> "value", other);
    }
}
