package dev.smartasync.rxjava3;

import dev.smartasync.spi.AsyncAdapter;
import dev.smartasync.tck.AdapterContract;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

class SingleAdapterTest extends AdapterContract<Single<?>> {

    @Override
    protected AsyncAdapter<Single<?>> adapter() {
        return new SingleAdapter();
    }

    @Override
    protected boolean mayBeEmpty() {
        return false;
    }

    @Override
    protected Single<?> completed(Object value) {
        return Single.just(value);
    }

    @Override
    protected Single<?> failed(Throwable failure) {
        return Single.error(failure);
    }

    @Override
    protected Pending<Single<?>> pending() {
        return new PendingSource<>(maybe -> maybe.toSingle());
    }

    @Override
    protected Single<?> computed(Executor executor, Callable<?> body) {
        return Single.fromCallable(body).subscribeOn(Schedulers.from(executor));
    }

    @Override
    protected boolean cancels() {
        return true;
    }
}
