package dev.smartasync.blockhound;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.smartasync.Blocking;
import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.Smart;
import dev.smartasync.internal.offload.OffloadExecutors;
import dev.smartasync.junit.Caller;
import dev.smartasync.junit.CallerThread;
import dev.smartasync.junit.EveryCaller;
import dev.smartasync.junit.Pending;
import io.netty.channel.DefaultEventLoop;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.blockhound.BlockingOperationError;

@Timeout(60)
class SmartAsyncIntegrationTest {

    @Nested
    class On_every_kind_of_thread {
        @EveryCaller(also = RxComputation.class)
        void blocking_is_an_error_where_the_bridge_forbids_waits() {
            Throwable thrown = catchThrowable(() -> Thread.sleep(1));
            if (Smart.callerContext().blocking() == Blocking.FORBIDDEN) {
                assertThat(thrown).isInstanceOf(BlockingOperationError.class);
            } else {
                assertThat(thrown).isNull();
            }
        }

        @EveryCaller
        void a_wait_is_as_without_it(Caller caller) {
            CompletableFuture<String> later =
                    new CompletableFuture<String>().completeOnTimeout("value", 20, MILLISECONDS);
            if (caller.mayBlock()) {
                assertThat(Smart.await(later)).isEqualTo("value");
            } else {
                assertThatThrownBy(() -> Smart.await(later)).isInstanceOf(BlockingNotAllowedException.class);
            }
        }

        @EveryCaller(also = RxComputation.class)
        void work_is_handed_to_other_threads(Pending pending) {
            for (int number = 0; number < 200; number++) {
                pending.until(Smart.async(() -> {
                            Thread.sleep(1);
                            return "value";
                        })
                        .thenAccept(value -> assertThat(value).isEqualTo("value")));
            }
        }

        @EveryCaller(also = RxComputation.class)
        void a_bridge_is_built_with_its_services(Pending pending) {
            pending.until(Bridge.builder().build().async(() -> "value"));
        }
    }

    /** A thread that RxJava calls non-blocking. */
    public static final class RxComputation implements CallerThread {
        private final Scheduler.Worker worker = Schedulers.computation().createWorker();

        @Override
        public void execute(Runnable task) {
            worker.schedule(task);
        }

        @Override
        public void close() {
            worker.dispose();
        }
    }

    @Nested
    class A_loop_that_offloads_to_the_pool {
        private final Bridge bridge =
                Bridge.builder().offload(OffloadExecutors.named("platform")).build();

        @Test
        void starts_threads_where_all_are_busy() throws Exception {
            DefaultEventLoop loop = new DefaultEventLoop();
            int atOnce = Bridge.offloadThreads() + 10;
            CountDownLatch allRun = new CountDownLatch(atOnce);
            try {
                CompletableFuture<Void> all = new CompletableFuture<>();
                loop.execute(() -> {
                    try {
                        CompletableFuture<?>[] calls = new CompletableFuture<?>[atOnce];
                        for (int call = 0; call < atOnce; call++) {
                            calls[call] = bridge.async(() -> {
                                allRun.countDown();
                                allRun.await();
                                return "value";
                            });
                        }
                        CompletableFuture.allOf(calls).thenRun(() -> all.complete(null));
                    } catch (Throwable failure) {
                        all.completeExceptionally(failure);
                    }
                });
                assertThat(all).succeedsWithin(10, SECONDS);
            } finally {
                loop.shutdownGracefully(0, 1, SECONDS);
            }
        }
    }
}
