package dev.smartasync.benchmarks.detection;

import dev.smartasync.benchmarks.run.Caller;
import dev.smartasync.benchmarks.run.On;
import dev.smartasync.benchmarks.run.Title;
import io.netty.util.internal.ThreadExecutorMap;
import io.vertx.core.Context;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import reactor.core.scheduler.Schedulers;

/** What other libraries ask of the thread: each knows its own. */
@State(Scope.Benchmark)
@On({Caller.PLATFORM, Caller.VIRTUAL, Caller.FORK_JOIN, Caller.NETTY, Caller.VERTX})
public class DetectionRivals {

    @Benchmark
    @Title("Reactor's `isInNonBlockingThread`")
    public boolean reactor() {
        return Schedulers.isInNonBlockingThread();
    }

    @Benchmark
    @Title("Vert.x's `isOnEventLoopThread`")
    public boolean vertx() {
        return Context.isOnEventLoopThread();
    }

    @Benchmark
    @Title("Netty's `currentExecutor`")
    public Object netty() {
        return ThreadExecutorMap.currentExecutor();
    }
}
