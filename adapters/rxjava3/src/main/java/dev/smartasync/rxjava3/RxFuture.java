package dev.smartasync.rxjava3;

import dev.smartasync.spi.SourceFuture;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.CompletableObserver;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.MaybeObserver;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.core.SingleObserver;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import java.util.concurrent.CompletableFuture;

/** The observer of at most one value and the future of it, in one object. A failure after a cancellation goes to RxJava's handler. */
final class RxFuture<T> extends SourceFuture<T> implements SingleObserver<T>, MaybeObserver<T>, CompletableObserver {

    static <T> CompletableFuture<T> of(Single<T> source) {
        return source.subscribeWith(new RxFuture<>());
    }

    static <T> CompletableFuture<T> of(Maybe<T> source) {
        return source.subscribeWith(new RxFuture<>());
    }

    static CompletableFuture<?> of(Completable source) {
        return source.subscribeWith(new RxFuture<>());
    }

    @Override
    public void onSubscribe(Disposable given) {
        onCancel(given::dispose);
    }

    @Override
    public void onSuccess(T value) {
        complete(value);
    }

    @Override
    @SuppressWarnings("NullAway") // what ends without a value gives null
    public void onComplete() {
        complete(null);
    }

    @Override
    public void onError(Throwable failure) {
        if (!fail(failure)) {
            RxJavaPlugins.onError(failure);
        }
    }
}
