package dev.smartasync.benchmarks.stream;

import dev.smartasync.Bridge;
import dev.smartasync.benchmarks.report.Rivals;
import dev.smartasync.benchmarks.run.Same;
import dev.smartasync.benchmarks.run.Title;
import io.reactivex.rxjava3.core.Flowable;
import io.smallrye.mutiny.Multi;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** The same stream, read on the same executor for a subscriber that asks for a batch at a time. */
@State(Scope.Benchmark)
@Same(name = "from", value = "stream to publisher")
public class StreamToPublisher {
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final Bridge bridge = Bridge.builder().offload(executor).build();

    /** Ends the thread. */
    @TearDown
    public void stop() {
        executor.shutdownNow();
    }

    @Benchmark
    @Title("loop on another thread")
    public long loop() {
        return CompletableFuture.supplyAsync(
                        () -> Numbers.stream().mapToLong(Integer::longValue).sum(), executor)
                .join();
    }

    @Benchmark
    @Title("`Smart.publisher`")
    public long smart() {
        Adder adder = new Adder();
        bridge.<Integer>publisher(Numbers::stream).subscribe(adder);
        return adder.sum();
    }

    @Benchmark
    @Title(Rivals.FLUX_FROM_STREAM)
    public long flux() {
        Adder adder = new Adder();
        Flux.fromStream(Numbers::stream)
                .subscribeOn(Schedulers.fromExecutor(executor))
                .subscribe(adder);
        return adder.sum();
    }

    @Benchmark
    @Title(Rivals.MULTI_ITEMS)
    public long multi() {
        Adder adder = new Adder();
        Multi.createFrom().items(Numbers::stream).runSubscriptionOn(executor).subscribe(adder);
        return adder.sum();
    }

    @Benchmark
    @Title(Rivals.FLOWABLE_FROM_STREAM)
    public long flowable() {
        Adder adder = new Adder();
        Flowable.fromStream(Numbers.stream())
                .subscribeOn(io.reactivex.rxjava3.schedulers.Schedulers.from(executor))
                .subscribe(adder);
        return adder.sum();
    }
}
