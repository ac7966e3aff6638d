package dev.smartasync.benchmarks.colour;

import dev.smartasync.benchmarks.Catalog;
import dev.smartasync.benchmarks.CatalogAsync;
import dev.smartasync.benchmarks.run.Same;
import dev.smartasync.benchmarks.run.Title;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A future is there, and a future is wanted. */
@State(Scope.Benchmark)
@Same(name = "target", value = "asynchronous")
public class AsynchronousTarget {
    private final Catalog catalog = new Catalog();
    private final CatalogAsync view = CatalogAsync.of(catalog);

    @Benchmark
    @Title("direct call")
    public CompletableFuture<String> direct() {
        return catalog.fetch();
    }

    @Benchmark
    @Title("view")
    public CompletableFuture<String> view() {
        return view.fetch();
    }
}
