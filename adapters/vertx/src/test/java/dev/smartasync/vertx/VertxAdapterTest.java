package dev.smartasync.vertx;

import dev.smartasync.spi.AsyncAdapter;
import dev.smartasync.tck.AdapterContract;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

class VertxAdapterTest extends AdapterContract<Future<?>> {

    @Override
    protected AsyncAdapter<Future<?>> adapter() {
        return new VertxAdapter();
    }

    @Override
    protected Future<?> completed(Object value) {
        return Future.succeededFuture(value);
    }

    @Override
    protected Future<?> failed(Throwable failure) {
        return Future.failedFuture(failure);
    }

    @Override
    protected Pending<Future<?>> pending() {
        return new PendingPromise();
    }

    @Override
    protected Future<?> computed(Executor executor, Callable<?> body) {
        Promise<Object> promise = Promise.promise();
        executor.execute(() -> {
            try {
                promise.complete(body.call());
            } catch (Exception failure) {
                promise.fail(failure);
            }
        });
        return promise.future();
    }

    @Override
    protected boolean cancels() {
        return false;
    }

    private static final class PendingPromise implements Pending<Future<?>> {
        private final Promise<Object> promise = Promise.promise();

        @Override
        public Future<?> source() {
            return promise.future();
        }

        @Override
        public void complete(Object value) {
            promise.complete(value);
        }

        @Override
        public void fail(Throwable failure) {
            promise.fail(failure);
        }

        @Override
        public int starts() {
            return 1;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
