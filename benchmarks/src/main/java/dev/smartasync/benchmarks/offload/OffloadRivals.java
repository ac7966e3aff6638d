package dev.smartasync.benchmarks.offload;

import dev.smartasync.benchmarks.Coroutines;
import dev.smartasync.benchmarks.report.Rivals;
import dev.smartasync.benchmarks.run.Title;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Starts calls of other libraries', each on the threads that it has for that, and then waits for all. */
@State(Scope.Benchmark)
public class OffloadRivals {
    @Param({"1", "100", "10000"})
    public int inFlight;

    /** Made only for whom it is. */
    @State(Scope.Benchmark)
    public static class OfVertx {
        final Vertx vertx = Vertx.vertx();

        /** Ends the threads. */
        @TearDown
        public void stop() {
            vertx.close().await();
        }
    }

    @Benchmark
    @Title(Rivals.BOUNDED_ELASTIC)
    public Object mono() {
        Mono<String> call = Mono.fromCallable(Offload::work).subscribeOn(Schedulers.boundedElastic());
        return inFlight == 1
                ? call.block()
                : Flux.range(0, inFlight).flatMap(index -> call, inFlight).blockLast();
    }

    @Benchmark
    @Title(Rivals.RUN_SUBSCRIPTION_ON)
    public Object uni() {
        Uni<String> call =
                Uni.createFrom().item(Offload::work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        if (inFlight == 1) {
            return call.await().indefinitely();
        }
        List<Uni<String>> all = new ArrayList<>(inFlight);
        for (int index = 0; index < inFlight; index++) {
            all.add(call);
        }
        return Uni.join().all(all).andFailFast().await().indefinitely();
    }

    @Benchmark
    @Title(Rivals.EXECUTE_BLOCKING)
    public Object vertx(OfVertx state) {
        if (inFlight == 1) {
            return state.vertx.executeBlocking(Offload::work, false).await();
        }
        List<Future<String>> all = new ArrayList<>(inFlight);
        for (int index = 0; index < inFlight; index++) {
            all.add(state.vertx.executeBlocking(Offload::work, false));
        }
        return Future.all(all).await();
    }

    @Benchmark
    @Title(Rivals.WITH_CONTEXT)
    public Object kotlin() throws InterruptedException {
        return inFlight == 1 ? Coroutines.offload(Offload::work) : Coroutines.offload(inFlight, Offload::work);
    }
}
