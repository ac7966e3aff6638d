package dev.smartasync.benchmarks.stream;

import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A million small numbers, as they are asked for, from another thread. Nothing is allocated for any of them. */
final class Numbers implements Publisher<Integer> {
    static final int COUNT = 1_000_000;
    private static final int SMALL = 127; // boxes that the JDK keeps

    private final Executor executor;

    Numbers(Executor executor) {
        this.executor = executor;
    }

    static Stream<Integer> stream() {
        return IntStream.range(0, COUNT).mapToObj(Numbers::number);
    }

    static Integer number(int index) {
        return index & SMALL;
    }

    @Override
    public void subscribe(Subscriber<? super Integer> subscriber) {
        subscriber.onSubscribe(new Emission(subscriber));
    }

    private final class Emission implements Subscription {
        private final Subscriber<? super Integer> subscriber;
        private final AtomicLong demand = new AtomicLong();
        private volatile boolean cancelled;
        private int next;

        Emission(Subscriber<? super Integer> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void request(long count) {
            if (demand.getAndAccumulate(count, (now, more) -> now + more < 0 ? Long.MAX_VALUE : now + more) == 0) {
                executor.execute(this::emit);
            }
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        private void emit() {
            long asked = demand.get();
            do {
                for (long sent = 0; sent < asked; sent++) {
                    if (cancelled) {
                        return;
                    }
                    subscriber.onNext(number(next++));
                    if (next == COUNT) {
                        subscriber.onComplete();
                        return;
                    }
                }
                asked = demand.addAndGet(-asked);
            } while (asked > 0);
        }
    }
}
