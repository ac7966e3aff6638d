package dev.smartasync.stream;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

/** A publisher whose signals a test sends by hand, and which remembers what it was asked. */
final class Manual implements Publisher<String>, Subscription {
    final CountDownLatch subscribed = new CountDownLatch(1);
    final CountDownLatch cancelledLatch = new CountDownLatch(1);
    volatile Subscriber<? super String> subscriber;
    volatile long requested;
    volatile boolean cancelled;
    volatile Runnable onRequest = () -> {};

    @Override
    public void subscribe(Subscriber<? super String> newcomer) {
        subscriber = newcomer;
        newcomer.onSubscribe(this);
        subscribed.countDown();
    }

    @Override
    public void request(long count) {
        requested += count;
        Runnable once = onRequest;
        onRequest = () -> {};
        once.run();
    }

    @Override
    public void cancel() {
        cancelled = true;
        cancelledLatch.countDown();
    }

    boolean isSubscribed() {
        return subscriber != null;
    }

    void send(String... elements) {
        for (String each : elements) {
            subscriber.onNext(each);
        }
    }

    /** Keeps its subscription, and ignores the elements. */
    static final class Reader implements Subscriber<Object> {
        volatile Subscription subscription;

        @Override
        public void onSubscribe(Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(Object item) {}

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onComplete() {}
    }
}
