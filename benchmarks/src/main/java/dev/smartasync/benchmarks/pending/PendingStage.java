package dev.smartasync.benchmarks.pending;

import dev.smartasync.benchmarks.run.Caller;
import dev.smartasync.benchmarks.run.On;
import dev.smartasync.benchmarks.run.Title;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Waits for a stage that another thread completes. */
@State(Scope.Benchmark)
@On({Caller.PLATFORM, Caller.VIRTUAL})
public class PendingStage {
    private final Completer<CompletableFuture<String>> completer = new Completer<>(each -> each.complete("value"));
    private final Orders orders = new Orders(completer);
    private final OrdersSync view = OrdersSync.of(orders);

    @Param({"0 µs", "10 µs", "100 µs"})
    public String after;

    /** Starts the other thread. */
    @Setup
    public void start() {
        completer.start(Integer.parseInt(after.substring(0, after.indexOf(' '))));
    }

    /** Ends it. */
    @TearDown
    public void stop() {
        completer.close();
    }

    @Benchmark
    @Title("`join`")
    public String join() {
        return orders.place().join();
    }

    @Benchmark
    @Title("`XSync`")
    public String view() {
        return view.place();
    }
}
