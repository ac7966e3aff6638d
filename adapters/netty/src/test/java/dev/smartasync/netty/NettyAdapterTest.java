package dev.smartasync.netty;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.adapter.testing.OneWorker;
import dev.smartasync.spi.AsyncAdapter;
import dev.smartasync.tck.AdapterContract;
import io.netty.channel.DefaultEventLoop;
import io.netty.util.concurrent.DefaultEventExecutor;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.ImmediateEventExecutor;
import io.netty.util.concurrent.Promise;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NettyAdapterTest extends AdapterContract<Future<?>> {

    @Override
    protected AsyncAdapter<Future<?>> adapter() {
        return new NettyAdapter();
    }

    @Override
    protected Future<?> completed(Object value) {
        return ImmediateEventExecutor.INSTANCE.newSucceededFuture(value);
    }

    @Override
    protected Future<?> failed(Throwable failure) {
        return ImmediateEventExecutor.INSTANCE.newFailedFuture(failure);
    }

    @Override
    protected Pending<Future<?>> pending() {
        return new PendingPromise();
    }

    @Override
    protected Future<?> computed(Executor executor, Callable<?> body) {
        Promise<Object> promise = ImmediateEventExecutor.INSTANCE.newPromise();
        executor.execute(() -> {
            try {
                promise.setSuccess(body.call());
            } catch (Exception failure) {
                promise.setFailure(failure);
            }
        });
        return promise;
    }

    @Override
    protected boolean cancels() {
        return true;
    }

    @Nested
    class A_source_that_somebody_else_cancels {
        @Test
        void cancels_the_future() {
            Promise<String> source = ImmediateEventExecutor.INSTANCE.newPromise();
            CompletableFuture<?> future = adapter().toFuture(source);
            source.cancel(false);
            assertThat(future).isCancelled();
        }
    }

    @Nested
    class A_source_that_cannot_be_cancelled {
        @Test
        void goes_on_without_its_future() {
            Promise<String> source = ImmediateEventExecutor.INSTANCE.newPromise();
            assertThat(source.setUncancellable()).isTrue();
            CompletableFuture<?> future = adapter().toFuture(source);
            future.cancel(true);
            assertThat(source.isDone()).isFalse();
            source.setSuccess("value");
            assertThat(future).isCancelled();
        }
    }

    @Nested
    class The_future_of_an_event_loop {
        @Test
        void is_awaited_off_the_loop_and_refused_on_it() throws Exception {
            DefaultEventLoop loop = new DefaultEventLoop();
            try {
                Bridge bridge = Bridge.standard();
                assertThat(bridge.<String>await((Object) loop.submit(() -> "value")))
                        .isEqualTo("value");
                Future<String> source = loop.newSucceededFuture("value");
                assertThat(loop.submit(() -> catchThrowable(() -> bridge.await((Object) source)))
                                .get(10, SECONDS))
                        .isInstanceOf(BlockingNotAllowedException.class);
            } finally {
                loop.shutdownGracefully(0, 0, SECONDS);
            }
        }
    }

    @Nested
    class The_future_of_an_executor_whose_thread_is_busy {
        @Test
        void is_done_when_its_source_is() throws Exception {
            DefaultEventExecutor executor = new DefaultEventExecutor();
            try {
                Promise<String> source = executor.newPromise();
                CompletableFuture<?> future = adapter().toFuture(source);
                boolean done = executor.submit(() -> {
                            CompletableFuture.runAsync(() -> source.setSuccess("value"))
                                    .get(10, SECONDS);
                            return future.isDone();
                        })
                        .get(10, SECONDS);
                assertThat(done).isTrue();
                assertThat(future.join()).isEqualTo("value");
            } finally {
                executor.shutdownGracefully(0, 0, SECONDS);
            }
        }
    }

    @Nested
    @Tag("A2")
    class Nettys_own_get {
        @Test
        void hangs_on_the_only_thread_of_a_pool_that_computes_the_value() throws Exception {
            assertThat(OneWorker.hangsIn(pool ->
                            computed(pool, () -> "value").awaitUninterruptibly().getNow()))
                    .startsWith("io.netty.");
        }
    }

    private static final class PendingPromise implements Pending<Future<?>> {
        private final Promise<Object> promise = ImmediateEventExecutor.INSTANCE.newPromise();

        @Override
        public Future<?> source() {
            return promise;
        }

        @Override
        public void complete(Object value) {
            promise.trySuccess(value);
        }

        @Override
        public void fail(Throwable failure) {
            promise.tryFailure(failure);
        }

        @Override
        public int starts() {
            return 1;
        }

        @Override
        public boolean isCancelled() {
            return promise.isCancelled();
        }
    }
}
