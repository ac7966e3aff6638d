package dev.smartasync.benchmarks.detection;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.benchmarks.run.Caller;
import dev.smartasync.benchmarks.run.On;
import dev.smartasync.benchmarks.run.Title;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What it costs to know what the thread may do. The unit of measure is one {@code ThreadLocal.get}. */
@State(Scope.Benchmark)
@On({Caller.PLATFORM, Caller.VIRTUAL, Caller.FORK_JOIN, Caller.NETTY, Caller.VERTX})
public class Detection {
    private final ThreadLocal<Object> local = ThreadLocal.withInitial(Object::new);
    private final Bridge bridge = Bridge.standard();

    @Benchmark
    @Title("`Thread.currentThread`")
    public Thread currentThread() {
        return Thread.currentThread();
    }

    @Benchmark
    @Title("`ThreadLocal.get`")
    public Object threadLocal() {
        return local.get();
    }

    @Benchmark
    @Title("`Bridge.blocking`")
    public Blocking blocking() {
        return bridge.blocking();
    }
}
