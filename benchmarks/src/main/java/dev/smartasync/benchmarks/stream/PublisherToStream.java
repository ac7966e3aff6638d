package dev.smartasync.benchmarks.stream;

import dev.smartasync.Smart;
import dev.smartasync.benchmarks.report.Rivals;
import dev.smartasync.benchmarks.run.Same;
import dev.smartasync.benchmarks.run.Title;
import io.reactivex.rxjava3.core.Flowable;
import io.smallrye.mutiny.Multi;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.reactivestreams.FlowAdapters;
import reactor.adapter.JdkFlowAdapter;

/** The same publisher, read by all with a batch of the same size. */
@State(Scope.Benchmark)
@Same(name = "from", value = "publisher to stream")
public class PublisherToStream {
    private static final int BATCH = 256;
    private static final Integer END = -1;

    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final Numbers numbers = new Numbers(executor);

    /** Ends the thread. */
    @TearDown
    public void stop() {
        executor.shutdownNow();
    }

    @Benchmark
    @Title("`ArrayBlockingQueue`")
    public long queue() throws InterruptedException {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(BATCH);
        executor.execute(() -> fill(queue));
        long sum = 0;
        for (Integer number = queue.take(); !END.equals(number); number = queue.take()) {
            sum += number;
        }
        return sum;
    }

    @Benchmark
    @Title("`Smart.stream`")
    public long smart() {
        try (Stream<Integer> stream = Smart.stream(numbers)) {
            return sum(stream);
        }
    }

    @Benchmark
    @Title(Rivals.FLUX_TO_STREAM)
    public long flux() {
        return sum(JdkFlowAdapter.flowPublisherToFlux(numbers).toStream(BATCH));
    }

    @Benchmark
    @Title(Rivals.MULTI_AS_STREAM)
    public long multi() {
        return sum(Multi.createFrom()
                .publisher(numbers)
                .subscribe()
                .asStream(BATCH, () -> new ArrayBlockingQueue<>(BATCH)));
    }

    @Benchmark
    @Title(Rivals.FLOWABLE_ITERABLE)
    public long flowable() {
        long sum = 0;
        for (Integer number :
                Flowable.fromPublisher(FlowAdapters.toPublisher(numbers)).blockingIterable(BATCH)) {
            sum += number;
        }
        return sum;
    }

    private static long sum(Stream<Integer> stream) {
        return stream.mapToLong(Integer::longValue).sum();
    }

    private static void fill(BlockingQueue<Integer> queue) {
        try {
            for (int index = 0; index < Numbers.COUNT; index++) {
                queue.put(Numbers.number(index));
            }
            queue.put(END);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
