package dev.smartasync.benchmarks.stream;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.LongConsumer;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Adds up what it gets, and asks for it in batches. Both kinds of publisher can have it. */
final class Adder implements Subscriber<Integer>, Flow.Subscriber<Integer> {
    private static final int FIRST = 256;
    private static final int BATCH = 192;

    private final CompletableFuture<Long> result = new CompletableFuture<>();
    private LongConsumer request = count -> {};
    private long sum;
    private int taken;

    long sum() {
        return result.join();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        begin(subscription::request);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        begin(subscription::request);
    }

    private void begin(LongConsumer more) {
        request = more;
        more.accept(FIRST);
    }

    @Override
    public void onNext(Integer number) {
        sum += number;
        if (++taken == BATCH) {
            taken = 0;
            request.accept(BATCH);
        }
    }

    @Override
    public void onError(Throwable failure) {
        result.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        result.complete(sum);
    }
}
