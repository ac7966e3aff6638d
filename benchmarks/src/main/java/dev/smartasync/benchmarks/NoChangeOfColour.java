package dev.smartasync.benchmarks;

import dev.smartasync.Bridge;
import dev.smartasync.Smart;
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

@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class NoChangeOfColour {
    private final Catalog catalog = new Catalog();
    private final HandWritten view = new HandWritten(catalog, Bridge.standard());
    private final ThreadLocal<Object> local = ThreadLocal.withInitial(Object::new);

    @Benchmark
    public Object threadLocal() {
        return local.get();
    }

    @Benchmark
    public Object blocking() {
        return Bridge.standard().blocking();
    }

    @Benchmark
    public Object join() {
        return catalog.fetch().join();
    }

    @Benchmark
    public Object syncView() {
        return view.fetch();
    }

    @Benchmark
    public Object smartAwait() {
        return Smart.await(catalog.fetch());
    }

    @Benchmark
    public Object directRead() {
        return catalog.read();
    }

    @Benchmark
    public Object syncRead() {
        return view.read();
    }

    @Benchmark
    public CompletableFuture<String> asyncFetch() {
        return view.fetchAsync();
    }
}
