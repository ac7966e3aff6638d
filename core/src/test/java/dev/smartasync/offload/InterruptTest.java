package dev.smartasync.offload;

import static dev.smartasync.testing.Loop.get;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.Bridge;
import dev.smartasync.spi.ContextPropagator;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import dev.smartasync.testing.ManualExecutor;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("O2")
@Timeout(60)
class InterruptTest {
    private final Bridge bridge = Bridge.builder().build();

    @Nested
    class while_the_target_runs {

        @Test
        void cancelling_interrupts_it() throws Exception {
            assertThat(seenBy(future -> future.cancel(true))).isTrue();
        }

        @Test
        void failing_the_future_interrupts_it() throws Exception {
            assertThat(seenBy(future -> future.completeExceptionally(new IllegalStateException("given up"))))
                    .isTrue();
        }

        @Test
        void a_time_limit_on_the_future_interrupts_it() throws Exception {
            assertThat(seenBy(future -> future.orTimeout(1, MILLISECONDS))).isTrue();
        }

        @Test
        void a_time_limit_that_was_asked_for_on_an_event_loop_interrupts_it() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                CountDownLatch running = new CountDownLatch(1);
                CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
                CompletableFuture<Object> future = loop.call(() -> bridge.async(() -> {
                    running.countDown();
                    interrupted.complete(waitsForInterrupt(new CountDownLatch(1)));
                    return "too late";
                }));
                running.await();

                CompletableFuture<Object> limited = loop.call(() -> future.orTimeout(1, MILLISECONDS));

                assertThat(get(interrupted)).isTrue();
                assertThatThrownBy(() -> get(limited)).isInstanceOf(TimeoutException.class);
            }
        }

        @Test
        void cancelling_softly_lets_it_be() throws Exception {
            CountDownLatch running = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
            CompletableFuture<Object> future = bridge.async(() -> {
                running.countDown();
                interrupted.complete(waitsForInterrupt(goOn));
                return "ignored";
            });
            running.await();

            assertThat(future.cancel(false)).isTrue();
            goOn.countDown();

            assertThat(get(interrupted)).isFalse();
            assertThat(future).isCancelled();
        }

        @Test
        void a_target_that_cancels_its_own_future_interrupts_itself_and_nobody_else() throws Exception {
            try (Loop own = Loops.POOL_THREAD.open()) {
                Bridge onOwn = Bridge.builder().offload(own).build();
                CompletableFuture<CompletableFuture<Object>> itself = new CompletableFuture<>();
                AtomicBoolean interrupted = new AtomicBoolean();
                CompletableFuture<Object> future = onOwn.async(() -> {
                    get(itself).cancel(true);
                    interrupted.set(Thread.currentThread().isInterrupted());
                    return "ignored";
                });
                itself.complete(future);

                assertThat(own.call(() -> Thread.currentThread().isInterrupted()))
                        .isFalse();
                assertThat(interrupted).isTrue();
            }
        }

        private boolean seenBy(Consumer<CompletableFuture<Object>> stop) throws Exception {
            CountDownLatch running = new CountDownLatch(1);
            CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
            CompletableFuture<Object> future = bridge.async(() -> {
                running.countDown();
                interrupted.complete(waitsForInterrupt(new CountDownLatch(1)));
                return "too late";
            });
            running.await();
            stop.accept(future);
            return get(interrupted);
        }
    }

    @Nested
    class before_the_target_runs {
        private final ManualExecutor later = new ManualExecutor();
        private final Bridge onLater = Bridge.builder().offload(later).build();
        private final AtomicBoolean ran = new AtomicBoolean();
        private final CompletableFuture<Boolean> future = onLater.async(() -> ran.getAndSet(true));

        @Test
        void a_cancelled_target_never_runs() {
            future.cancel(true);
            later.runAll();

            assertThat(ran).isFalse();
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }

        @Test
        void a_softly_cancelled_target_never_runs() {
            future.cancel(false);
            later.runAll();

            assertThat(ran).isFalse();
        }

        @Test
        void a_failed_target_never_runs() {
            future.completeExceptionally(new IllegalStateException("given up"));
            later.runAll();

            assertThat(ran).isFalse();
        }

        @Test
        void a_target_whose_value_was_given_by_somebody_else_never_runs() {
            future.complete(true);
            later.runAll();

            assertThat(ran).isFalse();
        }
    }

    @Nested
    class after_the_target_has_run {

        @Test
        void cancelling_has_no_effect() throws Exception {
            try (Loop own = Loops.POOL_THREAD.open()) {
                Bridge onOwn = Bridge.builder().offload(own).build();
                CompletableFuture<String> future = onOwn.async(() -> "value");
                assertThat(get(future)).isEqualTo("value");

                assertThat(future.cancel(true)).isFalse();
                assertThat(future.completeExceptionally(new IllegalStateException()))
                        .isFalse();
                assertThat(own.call(() -> Thread.currentThread().isInterrupted()))
                        .isFalse();
            }
        }

        @Test
        void a_target_that_swallowed_the_interrupt_leaves_its_thread_clean() throws Exception {
            assertThat(flagAfter(() -> waitsForInterrupt(new CountDownLatch(1))))
                    .isFalse();
        }

        @Test
        void a_target_that_kept_the_interrupt_leaves_its_thread_clean() throws Exception {
            assertThat(flagAfter(() -> {
                        waitsForInterrupt(new CountDownLatch(1));
                        Thread.currentThread().interrupt();
                        return true;
                    }))
                    .isFalse();
        }

        @Test
        void a_target_that_never_looked_leaves_its_thread_clean() throws Exception {
            assertThat(flagAfter(() -> {
                        while (!Thread.currentThread().isInterrupted()) {
                            Thread.onSpinWait();
                        }
                        return true;
                    }))
                    .isFalse();
        }

        /** The interrupt flag of the thread that ran the body, as the task sees it from which the body was called. */
        private boolean flagAfter(Callable<Boolean> body) throws Exception {
            CountDownLatch running = new CountDownLatch(1);
            ManualExecutor later = new ManualExecutor();
            CompletableFuture<Boolean> future = Bridge.builder()
                    .offload(later)
                    .build()
                    .async(() -> {
                        running.countDown();
                        return body.call();
                    });
            try (Loop runner = Loops.POOL_THREAD.open()) {
                CompletableFuture<Boolean> flag = runner.start(() -> {
                    later.runAll();
                    return Thread.currentThread().isInterrupted();
                });
                running.await();
                assertThat(future.cancel(true)).isTrue();
                return get(flag);
            }
        }
    }

    @Nested
    class while_the_context_is_put_in_place_or_back {
        private final ManualExecutor later = new ManualExecutor();

        @Test
        void a_propagator_is_not_interrupted_before_the_target() throws Exception {
            CompletableFuture<CompletableFuture<String>> itself = new CompletableFuture<>();
            AtomicBoolean interrupted = new AtomicBoolean();
            AtomicBoolean ran = new AtomicBoolean();
            Bridge carrying = withPropagator(new Around(
                    () -> {
                        itself.join().cancel(true);
                        interrupted.set(Thread.interrupted());
                    },
                    () -> {}));
            itself.complete(carrying.async(() -> "ran: " + ran.getAndSet(true)));
            later.runAll();

            assertThat(interrupted).isFalse();
            assertThat(ran).isFalse();
            assertThatThrownBy(() -> get(itself.join())).isInstanceOf(CancellationException.class);
        }

        @Test
        void nor_after_it() throws Exception {
            CompletableFuture<CompletableFuture<String>> itself = new CompletableFuture<>();
            AtomicBoolean interrupted = new AtomicBoolean();
            Bridge carrying = withPropagator(new Around(() -> {}, () -> {
                itself.join().cancel(true);
                interrupted.set(Thread.interrupted());
            }));
            itself.complete(carrying.async(() -> "value"));
            later.runAll();

            assertThat(interrupted).isFalse();
        }

        @Test
        void a_propagator_that_fails_leaves_nobody_to_interrupt() {
            CompletableFuture<CompletableFuture<String>> itself = new CompletableFuture<>();
            Bridge carrying = withPropagator(new Around(
                    () -> {
                        throw new IllegalStateException("cannot set");
                    },
                    () -> {}));
            CompletableFuture<String> future = carrying.async(() -> "never");
            later.runAll();

            assertThatThrownBy(() -> get(future)).hasMessage("cannot set");
            assertThat(future.cancel(true)).isFalse();
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }

        private Bridge withPropagator(ContextPropagator<?> propagator) {
            return Bridge.builder().offload(later).propagator(propagator).build();
        }
    }

    /** Does something on the runner's thread before the body and after it. */
    private record Around(Runnable before, Runnable after) implements ContextPropagator<Object> {
        @Override
        public Object capture() {
            return null;
        }

        @Override
        public <T> T call(Object captured, Callable<T> body) throws Exception {
            before.run();
            try {
                return body.call();
            } finally {
                after.run();
            }
        }
    }

    private static boolean waitsForInterrupt(CountDownLatch latch) {
        try {
            latch.await();
            return false;
        } catch (InterruptedException interrupt) {
            return true;
        }
    }
}
