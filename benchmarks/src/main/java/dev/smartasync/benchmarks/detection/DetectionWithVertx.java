package dev.smartasync.benchmarks.detection;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.benchmarks.run.Caller;
import dev.smartasync.benchmarks.run.On;
import dev.smartasync.benchmarks.run.Title;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The same, where the detector of an adapter is on the path. */
@State(Scope.Benchmark)
@On({Caller.PLATFORM, Caller.VIRTUAL, Caller.FORK_JOIN, Caller.NETTY, Caller.VERTX})
public class DetectionWithVertx {
    private final Bridge bridge = bridge();

    @Benchmark
    @Title("`Bridge.blocking`, with the adapter of Vert.x")
    public Blocking blocking() {
        return bridge.blocking();
    }

    /** Undoes what the other benchmarks are run with, before the first bridge is built. */
    private static Bridge bridge() {
        System.clearProperty("smartasync.detector.vertx");
        return Bridge.standard();
    }
}
