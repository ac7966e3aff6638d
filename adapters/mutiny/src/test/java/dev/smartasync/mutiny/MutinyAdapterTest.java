package dev.smartasync.mutiny;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.adapter.testing.OneWorker;
import dev.smartasync.spi.AsyncAdapter;
import dev.smartasync.tck.AdapterContract;
import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MutinyAdapterTest extends AdapterContract<Uni<?>> {

    @Override
    protected AsyncAdapter<Uni<?>> adapter() {
        return new MutinyAdapter();
    }

    @Override
    protected Uni<?> completed(Object value) {
        return Uni.createFrom().item(value);
    }

    @Override
    protected Uni<?> failed(Throwable failure) {
        return Uni.createFrom().failure(failure);
    }

    @Override
    protected Pending<Uni<?>> pending() {
        return new PendingUni();
    }

    @Override
    protected Uni<?> computed(Executor executor, Callable<?> body) {
        return Uni.createFrom().item(() -> call(body)).runSubscriptionOn(executor);
    }

    @Override
    protected boolean cancels() {
        return true;
    }

    private static Object call(Callable<?> body) {
        try {
            return body.call();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @Nested
    class The_context_of_the_subscription {
        @Test
        void begins_empty() {
            Context context = (Context) adapter()
                    .toFuture(Uni.createFrom().context(given -> Uni.createFrom().item(given)))
                    .join();
            assertThat(context.isEmpty()).isTrue();
        }
    }

    @Nested
    class What_comes_after_a_cancellation {
        @Test
        void is_dropped_where_mutiny_drops_it() {
            CompletableFuture<Throwable> dropped = new CompletableFuture<>();
            Infrastructure.setDroppedExceptionHandler(dropped::complete);
            try {
                UniFuture<String> future = new UniFuture<>();
                IllegalStateException failure = new IllegalStateException("late");
                future.cancel(true);
                future.onFailure(failure);
                assertThat(dropped).isCompletedWithValue(failure);
            } finally {
                Infrastructure.resetDroppedExceptionHandler();
            }
        }
    }

    @Nested
    @Tag("A2")
    class Mutinys_own_await {
        @Test
        void hangs_on_the_only_thread_of_a_pool_that_computes_the_value() throws Exception {
            assertThat(OneWorker.hangsIn(
                            pool -> computed(pool, () -> "value").await().indefinitely()))
                    .startsWith("io.smallrye.mutiny.");
        }
    }

    private static final class PendingUni implements Pending<Uni<?>> {
        private final CompletableFuture<Object> value = new CompletableFuture<>();
        private final AtomicInteger starts = new AtomicInteger();
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final CountDownLatch started = new CountDownLatch(1);

        @Override
        public Uni<?> source() {
            return Uni.createFrom().<Object>emitter(this::emit).onCancellation().invoke(() -> cancelled.set(true));
        }

        private void emit(UniEmitter<? super Object> emitter) {
            starts.incrementAndGet();
            value.whenComplete((item, failure) -> {
                if (failure == null) {
                    emitter.complete(item);
                } else {
                    emitter.fail(failure);
                }
            });
            started.countDown();
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
            return starts.get();
        }

        @Override
        public void awaitStart() throws InterruptedException {
            started.await();
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }
}
