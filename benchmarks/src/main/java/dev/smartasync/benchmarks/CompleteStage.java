package dev.smartasync.benchmarks;

import dev.smartasync.Smart;
import dev.smartasync.SmartMethod;
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

/** Waits for what is there already. The rival is {@code join}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CompleteStage {
    private final Catalog catalog = new Catalog();
    private final CatalogSync generated = CatalogSync.of(catalog);
    private final Reading runTime = Smart.view(Reading.class, catalog);
    private final SmartMethod method = method();

    /** What a run-time view shows of the catalog. */
    public interface Reading {
        /** The value. */
        String fetch();
    }

    @Benchmark
    public String join() {
        return catalog.fetch().join();
    }

    @Benchmark
    public String generatedView() {
        return generated.fetch();
    }

    @Benchmark
    public String await() {
        return Smart.await(catalog.fetch());
    }

    @Benchmark
    public String runTimeView() {
        return runTime.fetch();
    }

    @Benchmark
    public Object smartMethod() throws Exception {
        return method.callBlocking();
    }

    private SmartMethod method() {
        try {
            return SmartMethod.of(Catalog.class.getMethod("fetch"), catalog);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
