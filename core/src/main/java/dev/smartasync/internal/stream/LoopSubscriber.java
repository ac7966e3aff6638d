package dev.smartasync.internal.stream;

import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.RejectedExecutionException;

/** Brings the signals to the loop that the subscriber came from, in their order; a loop that has stopped is gone round. */
final class LoopSubscriber<T> implements Subscriber<T> {
    private final Subscriber<? super T> subscriber;
    private final Executor loop;

    LoopSubscriber(Subscriber<? super T> subscriber, Executor loop) {
        this.subscriber = subscriber;
        this.loop = loop;
    }

    /** Comes on the loop itself, from {@code subscribe}. */
    @Override
    public void onSubscribe(Subscription subscription) {
        subscriber.onSubscribe(subscription);
    }

    @Override
    public void onNext(T item) {
        onLoop(() -> subscriber.onNext(item));
    }

    @Override
    public void onError(Throwable thrown) {
        onLoop(() -> subscriber.onError(thrown));
    }

    @Override
    public void onComplete() {
        onLoop(subscriber::onComplete);
    }

    private void onLoop(Runnable signal) {
        try {
            loop.execute(signal);
        } catch (RejectedExecutionException loopHasStopped) {
            signal.run();
        }
    }
}
