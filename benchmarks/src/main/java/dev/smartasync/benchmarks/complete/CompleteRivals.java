package dev.smartasync.benchmarks.complete;

import dev.smartasync.benchmarks.Catalog;
import dev.smartasync.benchmarks.Coroutines;
import dev.smartasync.benchmarks.report.Rivals;
import dev.smartasync.benchmarks.run.Title;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import reactor.core.publisher.Mono;

/** Ways of other libraries: to wait for the same stage, and for what is of their own and complete. */
@State(Scope.Benchmark)
public class CompleteRivals {
    private final Catalog catalog = new Catalog();
    private final Mono<String> mono = Mono.just("value");
    private final Uni<String> uni = Uni.createFrom().item("value");
    private final Future<String> future = Future.succeededFuture("value");

    @Benchmark
    @Title(Rivals.MONO)
    public String mono() {
        return Mono.fromFuture(catalog.fetch()).block();
    }

    @Benchmark
    @Title("`Mono.just.block`")
    public String monoOfItsOwn() {
        return mono.block();
    }

    @Benchmark
    @Title(Rivals.UNI)
    public String uni() {
        return Uni.createFrom().completionStage(catalog.fetch()).await().indefinitely();
    }

    @Benchmark
    @Title("`Uni` of an item, `await`")
    public String uniOfItsOwn() {
        return uni.await().indefinitely();
    }

    @Benchmark
    @Title(Rivals.VERTX)
    public String vertx() {
        return Future.fromCompletionStage(catalog.fetch()).await();
    }

    @Benchmark
    @Title("Vert.x `succeededFuture.await`")
    public String vertxOfItsOwn() {
        return future.await();
    }

    @Benchmark
    @Title(Rivals.RUN_BLOCKING)
    public String runBlocking() throws InterruptedException {
        return Coroutines.await(catalog.fetch());
    }
}
