package dev.smartasync.guava;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import dev.smartasync.adapter.testing.OneWorker;
import dev.smartasync.spi.AsyncAdapter;
import dev.smartasync.tck.AdapterContract;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GuavaAdapterTest extends AdapterContract<ListenableFuture<?>> {

    @Override
    protected AsyncAdapter<ListenableFuture<?>> adapter() {
        return new GuavaAdapter();
    }

    @Override
    protected ListenableFuture<?> completed(Object value) {
        return Futures.immediateFuture(value);
    }

    @Override
    protected ListenableFuture<?> failed(Throwable failure) {
        return Futures.immediateFailedFuture(failure);
    }

    @Override
    protected Pending<ListenableFuture<?>> pending() {
        return new PendingFuture();
    }

    @Override
    protected ListenableFuture<?> computed(Executor executor, Callable<?> body) {
        return Futures.submit(body, executor);
    }

    @Override
    protected boolean cancels() {
        return true;
    }

    @Nested
    class A_source_that_somebody_else_cancels {
        @Test
        void cancels_the_future() {
            SettableFuture<String> source = SettableFuture.create();
            CompletableFuture<?> future = adapter().toFuture(source);
            source.cancel(false);
            assertThat(future).isCancelled();
        }
    }

    @Nested
    @Tag("A2")
    class Guavas_own_get {
        @Test
        void hangs_on_the_only_thread_of_a_pool_that_computes_the_value() throws Exception {
            assertThat(OneWorker.hangsIn(pool -> Futures.getUnchecked(computed(pool, () -> "value"))))
                    .startsWith("com.google.common.util.concurrent.");
        }
    }

    private static final class PendingFuture implements Pending<ListenableFuture<?>> {
        private final SettableFuture<Object> future = SettableFuture.create();

        @Override
        public ListenableFuture<?> source() {
            return future;
        }

        @Override
        public void complete(Object value) {
            future.set(value);
        }

        @Override
        public void fail(Throwable failure) {
            future.setException(failure);
        }

        @Override
        public int starts() {
            return 1;
        }

        @Override
        public boolean isCancelled() {
            return future.isCancelled();
        }
    }
}
