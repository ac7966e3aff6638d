package dev.smartasync.benchmarks.complete;

import dev.smartasync.Smart;
import dev.smartasync.SmartMethod;
import dev.smartasync.benchmarks.Catalog;
import dev.smartasync.benchmarks.CatalogSync;
import dev.smartasync.benchmarks.run.Title;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Ways of this library, beside {@code join}. */
@State(Scope.Benchmark)
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
    @Title("`join`")
    public String join() {
        return catalog.fetch().join();
    }

    @Benchmark
    @Title("`XSync`")
    public String generatedView() {
        return generated.fetch();
    }

    @Benchmark
    @Title("`Smart.await`")
    public String await() {
        return Smart.await(catalog.fetch());
    }

    @Benchmark
    @Title("run-time view")
    public String runTimeView() {
        return runTime.fetch();
    }

    @Benchmark
    @Title("`SmartMethod`")
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
