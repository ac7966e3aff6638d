package dev.smartasync.internal.stream;

import dev.smartasync.spi.SourceFuture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

/** All elements of a publisher, when it has ended. Cancelling this, or failing it, cancels the publisher. */
public final class Collecting<T> extends SourceFuture<List<T>> implements Subscriber<T> {
    private final List<T> elements = new ArrayList<>();

    @Override
    public void onSubscribe(Subscription subscription) {
        Objects.requireNonNull(subscription, "subscription");
        onCancel(subscription::cancel);
        if (!isDone()) {
            subscription.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(T item) {
        elements.add(Objects.requireNonNull(item, "item"));
    }

    @Override
    public void onError(Throwable thrown) {
        fail(Objects.requireNonNull(thrown, "thrown"));
    }

    @Override
    public void onComplete() {
        complete(Collections.unmodifiableList(elements));
    }
}
