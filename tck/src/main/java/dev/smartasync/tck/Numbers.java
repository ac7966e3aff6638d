package dev.smartasync.tck;

import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Publishes 0, 1, 2 … as it is asked to, and counts what happens to it. For one subscriber at a time. */
final class Numbers implements Publisher<Object> {
    final AtomicInteger subscriptions = new AtomicInteger();
    final AtomicLong requested = new AtomicLong();
    final AtomicLong sent = new AtomicLong();
    final AtomicInteger cancellations = new AtomicInteger();

    private final long count;
    private final @Nullable Throwable failure;
    private final Executor executor;
    private final boolean ends;

    private Numbers(long count, boolean ends, @Nullable Throwable failure, Executor executor) {
        this.count = count;
        this.ends = ends;
        this.failure = failure;
        this.executor = executor;
    }

    /** So many, sent on the thread that asks. */
    static Numbers below(long count) {
        return new Numbers(count, true, null, Runnable::run);
    }

    /** So many, and then neither another nor the end. */
    static Numbers stuckAfter(long count) {
        return new Numbers(count, false, null, Runnable::run);
    }

    /** Always another. */
    static Numbers endless() {
        return stuckAfter(Long.MAX_VALUE);
    }

    /** Sent on {@code executor}, which runs one task after the other. */
    Numbers on(Executor executor) {
        return new Numbers(count, ends, failure, executor);
    }

    /** Which fail after the last. */
    Numbers failing(Throwable failure) {
        return new Numbers(count, ends, failure, executor);
    }

    boolean isCancelled() {
        return cancellations.get() > 0;
    }

    @Override
    public void subscribe(Subscriber<? super Object> subscriber) {
        subscriptions.incrementAndGet();
        Sending sending = new Sending(subscriber);
        subscriber.onSubscribe(sending);
        if (count == 0) { // no demand is needed for the end
            sending.send();
        }
    }

    private final class Sending implements Subscription {
        private final Subscriber<? super Object> subscriber;
        private final AtomicLong demand = new AtomicLong();
        private final AtomicInteger asked = new AtomicInteger();
        private volatile boolean ended;
        private long next;

        Sending(Subscriber<? super Object> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void request(long elements) {
            requested.addAndGet(elements);
            demand.accumulateAndGet(elements, (old, more) -> old + more < 0 ? Long.MAX_VALUE : old + more);
            send();
        }

        @Override
        public void cancel() {
            ended = true;
            cancellations.incrementAndGet();
        }

        /** One sends at a time; who comes meanwhile has it send again. */
        void send() {
            if (asked.getAndIncrement() == 0) {
                executor.execute(this::sendAll);
            }
        }

        private void sendAll() {
            int seen;
            do {
                seen = asked.get();
                while (!ended && next < count && next < demand.get()) {
                    sent.incrementAndGet();
                    subscriber.onNext(next++);
                }
                end();
            } while (asked.addAndGet(-seen) != 0);
        }

        private void end() {
            if (ends && !ended && next == count) {
                ended = true;
                if (failure == null) {
                    subscriber.onComplete();
                } else {
                    subscriber.onError(failure);
                }
            }
        }
    }
}
