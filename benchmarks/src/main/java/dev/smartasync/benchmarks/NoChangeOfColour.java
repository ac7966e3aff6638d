package dev.smartasync.benchmarks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Calls that are in their caller's colour already. The limit is the direct call. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class NoChangeOfColour {
    private final Catalog catalog = new Catalog();
    private final CatalogSync sync = CatalogSync.of(catalog);
    private final CatalogAsync async = CatalogAsync.of(catalog);

    @Benchmark
    public String synchronousDirectly() {
        return catalog.read();
    }

    @Benchmark
    public String synchronousThroughView() {
        return sync.read();
    }

    @Benchmark
    public CompletableFuture<String> asynchronousDirectly() {
        return catalog.fetch();
    }

    @Benchmark
    public CompletableFuture<String> asynchronousThroughView() {
        return async.fetch();
    }
}
