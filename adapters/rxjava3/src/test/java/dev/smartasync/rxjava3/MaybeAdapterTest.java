package dev.smartasync.rxjava3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.adapter.testing.OneWorker;
import dev.smartasync.spi.AsyncAdapter;
import dev.smartasync.tck.AdapterContract;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MaybeAdapterTest extends AdapterContract<Maybe<?>> {

    @Override
    protected AsyncAdapter<Maybe<?>> adapter() {
        return new MaybeAdapter();
    }

    @Override
    protected Maybe<?> completed(Object value) {
        return value == null ? Maybe.empty() : Maybe.just(value);
    }

    @Override
    protected Maybe<?> failed(Throwable failure) {
        return Maybe.error(failure);
    }

    @Override
    protected Pending<Maybe<?>> pending() {
        return new PendingSource<>(maybe -> maybe);
    }

    @Override
    protected Maybe<?> computed(Executor executor, Callable<?> body) {
        return Maybe.fromCallable(body).subscribeOn(Schedulers.from(executor));
    }

    @Override
    protected boolean cancels() {
        return true;
    }

    @Nested
    class What_comes_after_a_cancellation {
        @Test
        void is_dropped_where_rxjava_drops_it() {
            CompletableFuture<Throwable> dropped = new CompletableFuture<>();
            RxJavaPlugins.setErrorHandler(dropped::complete);
            try {
                RxFuture<String> future = new RxFuture<>();
                future.cancel(true);
                future.onError(new IllegalStateException("late"));
                assertThat(dropped.join()).hasMessageContaining("late");
            } finally {
                RxJavaPlugins.setErrorHandler(null);
            }
        }
    }

    @Nested
    @Tag("A2")
    class RxJavas_own_blockingGet {
        @Test
        void hangs_on_the_only_thread_of_a_pool_that_computes_the_value() throws Exception {
            assertThat(OneWorker.hangsIn(pool -> computed(pool, () -> "value").blockingGet()))
                    .startsWith("io.reactivex.rxjava3.");
        }
    }
}
