package dev.smartasync.benchmarks;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
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

/** What it costs to know what the thread may do. The unit of measure is one {@code ThreadLocal.get}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Detection {
    private final Bridge bridge = Bridge.standard();
    private final ThreadLocal<Object> local = ThreadLocal.withInitial(Object::new);

    @Benchmark
    public Thread currentThread() {
        return Thread.currentThread();
    }

    @Benchmark
    public Object threadLocal() {
        return local.get();
    }

    @Benchmark
    public Blocking ofThisThread() {
        return bridge.blocking();
    }
}
