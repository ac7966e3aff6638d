package dev.smartasync.benchmarks.colour;

import dev.smartasync.benchmarks.Catalog;
import dev.smartasync.benchmarks.CatalogSync;
import dev.smartasync.benchmarks.run.Same;
import dev.smartasync.benchmarks.run.Title;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A value is there, and a value is wanted. */
@State(Scope.Benchmark)
@Same(name = "target", value = "synchronous")
public class SynchronousTarget {
    private final Catalog catalog = new Catalog();
    private final CatalogSync view = CatalogSync.of(catalog);

    @Benchmark
    @Title("direct call")
    public String direct() {
        return catalog.read();
    }

    @Benchmark
    @Title("view")
    public String view() {
        return view.read();
    }
}
