package dev.smartasync.tck.own;

import dev.smartasync.spi.AsyncAdapter;
import dev.smartasync.tck.AdapterContract;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

// guide: adapter-test
class PromiseAdapterTest extends AdapterContract<Promise<?>> {

    @Override
    protected AsyncAdapter<Promise<?>> adapter() {
        return new PromiseAdapter();
    }

    @Override
    protected Promise<?> completed(Object value) {
        Promise<Object> promise = new Promise<>();
        promise.succeed(value);
        return promise;
    }

    @Override
    protected Promise<?> failed(Throwable failure) {
        Promise<Object> promise = new Promise<>();
        promise.fail(failure);
        return promise;
    }

    @Override
    protected Pending<Promise<?>> pending() {
        return new PendingPromise();
    }

    @Override
    protected Promise<?> computed(Executor executor, Callable<?> body) {
        Promise<Object> promise = new Promise<>();
        executor.execute(() -> {
            try {
                promise.succeed(body.call());
            } catch (Exception failure) {
                promise.fail(failure);
            }
        });
        return promise;
    }

    @Override
    protected boolean cancels() {
        return true;
    }

    private static final class PendingPromise implements Pending<Promise<?>> {
        private final Promise<Object> promise = new Promise<>();

        @Override
        public Promise<?> source() {
            return promise;
        }

        @Override
        public void complete(Object value) {
            promise.succeed(value);
        }

        @Override
        public void fail(Throwable failure) {
            promise.fail(failure);
        }

        @Override
        public int starts() {
            return 1; // it is eager: whoever has one has started it
        }

        @Override
        public boolean isCancelled() {
            return promise.isCancelled();
        }
    }
}
// end
