package dev.smartasync.internal.stream;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** All elements of a publisher, when it has ended. Cancelling this cancels the publisher. */
public final class Collecting<T> extends CompletableFuture<List<T>> implements Subscriber<T> {
    private final List<T> elements = new ArrayList<>();
    private volatile @Nullable Subscription upstream;

    @Override
    public void onSubscribe(Subscription subscription) {
        Objects.requireNonNull(subscription, "subscription");
        if (upstream != null) {
            subscription.cancel();
            return;
        }
        upstream = subscription;
        if (isDone()) {
            subscription.cancel();
        } else {
            subscription.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(T item) {
        elements.add(Objects.requireNonNull(item, "item"));
    }

    @Override
    public void onError(Throwable thrown) {
        super.completeExceptionally(Objects.requireNonNull(thrown, "thrown"));
    }

    @Override
    public void onComplete() {
        complete(Collections.unmodifiableList(elements));
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        Subscription subscription = upstream;
        if (subscription != null) {
            subscription.cancel();
        }
        return cancelled;
    }
}
