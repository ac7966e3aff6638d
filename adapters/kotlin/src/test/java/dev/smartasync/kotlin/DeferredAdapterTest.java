package dev.smartasync.kotlin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.Bridge;
import dev.smartasync.adapter.testing.OneWorker;
import dev.smartasync.spi.AsyncAdapter;
import dev.smartasync.tck.AdapterContract;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kotlin.Unit;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlin.jvm.functions.Function0;
import kotlinx.coroutines.BuildersKt;
import kotlinx.coroutines.CompletableDeferred;
import kotlinx.coroutines.CompletableDeferredKt;
import kotlinx.coroutines.CoroutineStart;
import kotlinx.coroutines.Deferred;
import kotlinx.coroutines.Dispatchers;
import kotlinx.coroutines.ExecutorsKt;
import kotlinx.coroutines.GlobalScope;
import kotlinx.coroutines.Job;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DeferredAdapterTest extends AdapterContract<Deferred<?>> {

    @Override
    protected AsyncAdapter<Deferred<?>> adapter() {
        return new DeferredAdapter();
    }

    @Override
    protected Deferred<?> completed(Object value) {
        return CompletableDeferredKt.CompletableDeferred(value);
    }

    @Override
    protected Deferred<?> failed(Throwable failure) {
        CompletableDeferred<Object> failed = pendingOne();
        failed.completeExceptionally(failure);
        return failed;
    }

    @Override
    protected Pending<Deferred<?>> pending() {
        return new PendingDeferred();
    }

    @Override
    protected Deferred<?> computed(Executor executor, Callable<?> body) {
        return async(executor, CoroutineStart.DEFAULT, () -> call(body));
    }

    @Override
    protected boolean cancels() {
        return true;
    }

    private static <T> Deferred<T> async(Executor executor, CoroutineStart start, Function0<T> body) {
        return BuildersKt.async(
                GlobalScope.INSTANCE, ExecutorsKt.from(executor), start, (scope, rest) -> body.invoke());
    }

    private static CompletableDeferred<Object> pendingOne() {
        return CompletableDeferredKt.CompletableDeferred((Job) null);
    }

    private static Object call(Callable<?> body) {
        try {
            return body.call();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private Bridge bridge() {
        return Bridge.builder().services(false).adapter(adapter()).build();
    }

    @Nested
    class One_that_starts_when_it_is_asked {
        private final AtomicInteger starts = new AtomicInteger();
        private final Deferred<Integer> lazy = async(Runnable::run, CoroutineStart.LAZY, starts::incrementAndGet);

        @Test
        void is_started_by_the_wait() {
            assertThat(bridge().<Integer>await((Object) lazy)).isEqualTo(1);
        }

        @Test
        void is_started_once_for_all_who_wait() {
            assertThat(bridge().<Integer>await((Object) lazy)).isEqualTo(1);
            assertThat(bridge().<Integer>await((Object) lazy)).isEqualTo(1);
            assertThat(starts).hasValue(1);
        }
    }

    @Nested
    class One_of_no_value {
        @Test
        void gives_null_for_unit() {
            assertThat(bridge().<Object>await((Object) CompletableDeferredKt.CompletableDeferred(Unit.INSTANCE)))
                    .isNull();
        }
    }

    @Nested
    class One_that_is_cancelled_from_within {
        @Test
        void cancels_its_future() {
            CompletableDeferred<Object> source = pendingOne();
            CompletableFuture<?> future = adapter().toFuture(source);
            CancellationException cause = new CancellationException("enough");
            source.cancel(cause);
            assertThat(future).isCancelled();
            assertThatThrownBy(() -> bridge().await((Object) source)).isSameAs(cause);
        }
    }

    @Nested
    class One_with_children {
        @Test
        void gives_its_value_when_they_have_ended() throws Exception {
            CompletableDeferred<Object> child = pendingOne();
            Deferred<String> parent = BuildersKt.async(
                    GlobalScope.INSTANCE, Dispatchers.getUnconfined(), CoroutineStart.DEFAULT, (scope, rest) -> {
                        BuildersKt.async(
                                scope,
                                EmptyCoroutineContext.INSTANCE,
                                CoroutineStart.UNDISPATCHED,
                                (inner, more) -> child.await(more));
                        return "value";
                    });
            CompletableFuture<?> future = adapter().toFuture(parent);
            assertThat(future).isNotDone();
            child.complete(1);
            assertThat(future.get(10, TimeUnit.SECONDS)).isEqualTo("value");
        }
    }

    @Nested
    @Tag("A2")
    class Kotlins_own_wait {
        @Test
        void hangs_on_the_only_thread_of_a_pool_that_computes_the_value() throws Exception {
            assertThat(OneWorker.hangsIn(pool -> {
                        Deferred<?> source = computed(pool, () -> "value");
                        try {
                            return BuildersKt.runBlocking(
                                    EmptyCoroutineContext.INSTANCE, (scope, rest) -> source.await(rest));
                        } catch (InterruptedException stopped) {
                            throw new IllegalStateException(stopped);
                        }
                    }))
                    .startsWith("kotlinx.coroutines.");
        }
    }

    private static final class PendingDeferred implements Pending<Deferred<?>> {
        private final CompletableDeferred<Object> value = pendingOne();

        @Override
        public Deferred<?> source() {
            return value;
        }

        @Override
        public void complete(Object item) {
            value.complete(item);
        }

        @Override
        public void fail(Throwable failure) {
            value.completeExceptionally(failure);
        }

        @Override
        public int starts() {
            return 1;
        }

        @Override
        public boolean isCancelled() {
            return value.isCancelled();
        }
    }
}
