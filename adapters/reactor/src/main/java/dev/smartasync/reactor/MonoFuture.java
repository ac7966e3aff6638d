package dev.smartasync.reactor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Operators;

/**
 * The subscriber of a {@code Mono} and the future of its value, in one object.
 *
 * <p>Race: the future may be cancelled before its subscription is there, or while the value comes. The future itself decides who was
 * first; {@code Operators.cancelledSubscription()} in the place of the subscription tells one that comes later to end at once.
 */
final class MonoFuture<T> extends CompletableFuture<T> implements CoreSubscriber<T> {
    private final AtomicReference<@Nullable Subscription> subscription = new AtomicReference<>();

    @Override
    public void onSubscribe(Subscription given) {
        if (subscription.compareAndSet(null, given)) {
            given.request(Long.MAX_VALUE);
        } else {
            given.cancel();
        }
    }

    @Override
    public void onNext(T value) {
        if (!complete(value)) {
            Operators.onNextDropped(value, currentContext());
        }
    }

    @Override
    @SuppressWarnings("NullAway") // a Mono that ends empty gives null
    public void onComplete() {
        complete(null);
    }

    @Override
    public void onError(Throwable failure) {
        if (!super.completeExceptionally(failure)) {
            Operators.onErrorDropped(failure, currentContext());
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        cancelSubscription();
        return cancelled;
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        boolean first = super.completeExceptionally(failure);
        cancelSubscription();
        return first;
    }

    private void cancelSubscription() {
        Subscription given = subscription.getAndSet(Operators.cancelledSubscription());
        if (given != null) {
            given.cancel();
        }
    }
}
