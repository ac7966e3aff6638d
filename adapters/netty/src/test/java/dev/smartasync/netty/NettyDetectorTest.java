package dev.smartasync.netty;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.spi.BlockingDetector;
import dev.smartasync.spi.Operation;
import dev.smartasync.spi.Target;
import dev.smartasync.tck.DetectorContract;
import io.netty.channel.DefaultEventLoop;
import io.netty.util.concurrent.BlockingOperationException;
import io.netty.util.concurrent.DefaultEventExecutor;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.netty.util.concurrent.Promise;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On the only thread of an executor for handlers that wait. */
class NettyDetectorTest extends DetectorContract {
    private static final Operation PRICE = Operation.of("Catalog.price");

    private final EventExecutor executor = new DefaultEventExecutor();
    private final Bridge bridge = bridge(Duration.ofDays(1));
    private volatile Thread keeper = new Thread();

    private static Bridge bridge(Duration timeout) {
        return Bridge.builder()
                .services(false)
                .adapter(new NettyAdapter())
                .detector(new NettyDetector())
                .timeout(timeout)
                .build();
    }

    @AfterEach
    void stop() throws InterruptedException {
        keeper.join();
        executor.shutdownGracefully(0, 100, MILLISECONDS);
    }

    @Override
    protected BlockingDetector detector() {
        return new NettyDetector();
    }

    @Override
    protected Blocking expected() {
        return Blocking.CONFINED;
    }

    @Override
    protected <T> T onItsThread(Callable<T> body) throws Exception {
        return on(executor, body);
    }

    private static <T> T on(EventExecutor executor, Callable<T> body) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        executor.execute(() -> {
            try {
                result.complete(body.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.get(20, SECONDS);
    }

    /** As a generated synchronous view does it. */
    private static String call(Bridge bridge, Target<?> target) {
        return bridge.enter(PRICE).awaitElsewhere(target);
    }

    /** A promise of this executor, which another thread keeps. */
    private Promise<String> kept() {
        Promise<String> promise = executor.newPromise();
        keeper = new Thread(() -> promise.setSuccess("10 EUR"));
        keeper.start();
        return promise;
    }

    @Nested
    @Tag("A3")
    class A_synchronous_call_there {

        @RepeatedTest(20)
        void for_a_future_of_this_very_executor_comes_through() throws Exception {
            assertThat(onItsThread(() -> call(bridge, NettyDetectorTest.this::kept)))
                    .isEqualTo("10 EUR");
        }

        @RepeatedTest(20)
        void for_a_future_of_this_very_executor_that_was_made_here_comes_through() throws Exception {
            assertThat(onItsThread(() -> bridge.<String>await(kept()))).isEqualTo("10 EUR");
        }

        @Test
        void for_a_future_of_another_executor_comes_through() throws Exception {
            EventExecutor other = new DefaultEventExecutor();
            assertThat(onItsThread(() -> call(bridge, () -> other.submit(() -> "10 EUR"))))
                    .isEqualTo("10 EUR");
            other.shutdownGracefully(0, 100, MILLISECONDS);
        }

        /** The executor has one thread, and it waits. Netty's own wait throws at once. */
        @Test
        @Tag("A5")
        void for_a_task_of_this_very_executor_ends_by_its_limit_and_leaves_the_executor_fit() throws Exception {
            Bridge limited = bridge(Duration.ofMillis(50));
            assertThat(onItsThread(() -> catchThrowable(() -> call(limited, () -> executor.submit(() -> "10 EUR")))))
                    .isInstanceOf(AwaitTimeoutException.class);
            assertThat(onItsThread(() -> "fit")).isEqualTo("fit");
            assertThat(onItsThread(() -> catchThrowable(executor.submit(() -> "10 EUR")::await)))
                    .isInstanceOf(BlockingOperationException.class);
        }
    }

    @Nested
    @Tag("C1")
    class On_other_threads_of_nettys {

        @Test
        void event_loops_are_left_to_the_core() throws Exception {
            EventExecutor loop = new DefaultEventLoop();
            assertThat(on(loop, () -> detector().detect(Thread.currentThread())))
                    .isNull();
            assertThat(on(loop, bridge::blocking)).isEqualTo(Blocking.FORBIDDEN);
            Future<?> unused = loop.shutdownGracefully(0, 100, MILLISECONDS);
        }

        @Test
        void the_global_executor_is_left_to_the_core() throws Exception {
            assertThat(on(GlobalEventExecutor.INSTANCE, () -> detector().detect(Thread.currentThread())))
                    .isNull();
            assertThat(on(GlobalEventExecutor.INSTANCE, bridge::blocking)).isEqualTo(Blocking.FORBIDDEN);
        }
    }
}
