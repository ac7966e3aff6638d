package dev.smartasync.benchmarks.pending;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.SettableFuture;
import dev.smartasync.benchmarks.Coroutines;
import dev.smartasync.benchmarks.report.Rivals;
import dev.smartasync.benchmarks.run.Caller;
import dev.smartasync.benchmarks.run.On;
import dev.smartasync.benchmarks.run.Title;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;
import reactor.core.publisher.Mono;

/** Waits for a stage that another thread completes. */
@State(Scope.Benchmark)
@On({Caller.PLATFORM, Caller.VIRTUAL})
public class PendingStage {
    private final Completer<Object> completer = new Completer<>(PendingStage::complete);
    private final Orders orders = new Orders(completer);
    private final OrdersSync view = OrdersSync.of(orders);

    @Param({"0 µs", "10 µs", "100 µs"})
    public String after;

    /** While it warms up, at once: the code of a wait is to be compiled, however long the wait. */
    @Setup(Level.Iteration)
    public void pace(IterationParams iteration) {
        boolean warmingUp = iteration.getType() == IterationType.WARMUP;
        completer.after(warmingUp ? 0 : Integer.parseInt(after.substring(0, after.indexOf(' '))));
    }

    /** Ends the other thread. */
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

    @Benchmark
    @Title(Rivals.MONO)
    public String mono() {
        return Mono.fromFuture(orders.place()).block();
    }

    @Benchmark
    @Title(Rivals.UNI)
    public String uni() {
        return Uni.createFrom().completionStage(orders.place()).await().indefinitely();
    }

    @Benchmark
    @Title(Rivals.VERTX)
    public String vertx() {
        return Future.fromCompletionStage(orders.place()).await();
    }

    @Benchmark
    @Title(Rivals.RUN_BLOCKING)
    public String runBlocking() throws InterruptedException {
        return Coroutines.await(orders.place());
    }

    @Benchmark
    @Title(Rivals.GUAVA)
    public Object guava() {
        SettableFuture<String> future = SettableFuture.create();
        completer.give(future);
        return Futures.getUnchecked(future);
    }

    @SuppressWarnings("unchecked") // only these two are given
    private static void complete(Object pending) {
        if (pending instanceof CompletableFuture<?> stage) {
            ((CompletableFuture<String>) stage).complete("value");
        } else {
            ((SettableFuture<String>) pending).set("value");
        }
    }
}
