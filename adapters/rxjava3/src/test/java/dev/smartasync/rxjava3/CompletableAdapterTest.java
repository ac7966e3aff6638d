package dev.smartasync.rxjava3;

import dev.smartasync.spi.AsyncAdapter;
import dev.smartasync.tck.AdapterContract;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

class CompletableAdapterTest extends AdapterContract<Completable> {

    @Override
    protected AsyncAdapter<Completable> adapter() {
        return new CompletableAdapter();
    }

    @Override
    protected boolean mayHaveValue() {
        return false;
    }

    @Override
    protected Completable completed(Object value) {
        return Completable.complete();
    }

    @Override
    protected Completable failed(Throwable failure) {
        return Completable.error(failure);
    }

    @Override
    protected Pending<Completable> pending() {
        return new PendingSource<>(maybe -> maybe.ignoreElement());
    }

    @Override
    protected Completable computed(Executor executor, Callable<?> body) {
        return Completable.fromCallable(body).subscribeOn(Schedulers.from(executor));
    }

    @Override
    protected boolean cancels() {
        return true;
    }
}
