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
import java.lang.reflect.Field;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.locks.ReentrantLock;
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
    class A_loop_that_offloads_while_the_pool_is_busy {
        @Test
        void has_its_work_done() throws Exception {
            ReentrantLock lock = lockOf((ThreadPoolExecutor) OffloadExecutors.named("platform"));
            DefaultEventLoop loop = new DefaultEventLoop();
            Bridge bridge =
                    Bridge.builder().offload(OffloadExecutors.named("platform")).build();
            try {
                CompletableFuture<CompletableFuture<String>> called = new CompletableFuture<>();
                lock.lock();
                try {
                    loop.execute(() -> called.complete(bridge.async(() -> "value")));
                    while (!lock.hasQueuedThreads() && !called.isDone() && !Thread.interrupted()) {
                        Thread.onSpinWait();
                    }
                } finally {
                    lock.unlock();
                }
                assertThat(called.get(10, SECONDS).get(10, SECONDS)).isEqualTo("value");
            } finally {
                loop.shutdownGracefully(0, 1, SECONDS);
            }
        }

        private static ReentrantLock lockOf(ThreadPoolExecutor pool) throws ReflectiveOperationException {
            Field field = ThreadPoolExecutor.class.getDeclaredField("mainLock");
            field.setAccessible(true);
            return (ReentrantLock) field.get(pool);
        }
    }
}
