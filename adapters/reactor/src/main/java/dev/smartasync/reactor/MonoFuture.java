package dev.smartasync.reactor;

import dev.smartasync.spi.SourceFuture;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;

/** The subscriber of a {@code Mono} and the future of its value, in one object. What comes after a cancellation goes to Reactor's hooks. */
final class MonoFuture<T> extends SourceFuture<T> implements CoreSubscriber<T> {

    /** Subscribes. */
    static <T> CompletableFuture<T> of(Mono<T> source) {
        return source.subscribeWith(new MonoFuture<>());
    }

    @Override
    public void onSubscribe(Subscription given) {
        onCancel(given::cancel);
        given.request(Long.MAX_VALUE);
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
        if (!fail(failure)) {
            Operators.onErrorDropped(failure, currentContext());
        }
    }
}
