package dev.smartasync.await;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.Bridge;
import dev.smartasync.Smart;
import dev.smartasync.spi.Operation;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A5")
@Timeout(60)
class TimeoutTest {
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Operation IN_TIME = CatalogSyncView.PRICE.timeout(SHORT);

    private final CompletableFuture<String> pending = new CompletableFuture<>();

    private String price(Catalog<?> target) {
        return CatalogSyncView.of(target, Bridge.standard(), IN_TIME).price("tea");
    }

    @Nested
    class A_wait_that_takes_too_long {

        @Test
        void says_which_method_how_long_and_what_for() {
            AwaitTimeoutException late =
                    catchThrowableOfType(AwaitTimeoutException.class, () -> price(item -> pending));
            assertThat(late)
                    .hasMessageStartingWith("Timed out after PT0.02S waiting for Catalog.price: "
                            + "java.util.concurrent.CompletableFuture@")
                    .hasMessageEndingWith("is not complete.");
            assertThat(late.timeout()).isEqualTo(SHORT);
        }

        @Test
        void holds_for_a_source_that_is_no_stage() {
            FutureTask<String> neverRun = new FutureTask<>(() -> "tea");
            assertThatThrownBy(() -> Smart.await(neverRun, SHORT)).isInstanceOf(AwaitTimeoutException.class);
            assertThat(neverRun).isCancelled();
        }

        @Test
        void says_where_an_offloaded_call_runs_that_it_waited_for() throws Exception {
            CompletableFuture<Thread> runner = new CompletableFuture<>();
            CompletableFuture<?> offloaded = Smart.async(() -> {
                runner.complete(Thread.currentThread());
                return pending.get();
            });
            Thread thread = runner.get();
            String name = thread.getName().isEmpty() ? thread.toString() : thread.getName();
            assertThatThrownBy(() -> Smart.await(offloaded, SHORT))
                    .hasMessage("Timed out after PT0.02S waiting for Smart.await: an offloaded call on thread \"" + name
                            + "\" is not complete.");
        }

        @Test
        void says_of_an_offloaded_call_that_it_has_not_started() {
            Bridge stuck = Bridge.builder().offload(task -> {}).build();
            CompletableFuture<String> offloaded = stuck.async(() -> "tea");
            assertThatThrownBy(() -> stuck.await(offloaded, SHORT))
                    .hasMessageEndingWith(": an offloaded call that has not started is not complete.");
        }

        @Test
        void cancels_its_source() {
            assertThatThrownBy(() -> price(item -> pending)).isInstanceOf(AwaitTimeoutException.class);
            assertThat(pending).isCancelled();
        }

        @Test
        void runs_what_depends_on_its_source_on_the_waiting_thread() {
            CompletableFuture<Thread> dependent = pending.handle((value, failure) -> Thread.currentThread());
            assertThatThrownBy(() -> price(item -> pending)).isInstanceOf(AwaitTimeoutException.class);
            assertThat(dependent).isCompletedWithValue(Thread.currentThread());
        }

        @Test
        void bears_a_source_that_fails_to_cancel() {
            IllegalStateException refusal = new IllegalStateException("cannot be cancelled");
            CompletableFuture<String> source = new CompletableFuture<>() {
                @Override
                public boolean cancel(boolean mayInterruptIfRunning) {
                    throw refusal;
                }
            };
            assertThatThrownBy(() -> price(item -> source))
                    .isInstanceOf(AwaitTimeoutException.class)
                    .hasSuppressedException(refusal);
        }

        @Test
        void for_a_plain_future_ends_too() {
            FutureTask<String> plain = new FutureTask<>(() -> "never run");
            assertThatThrownBy(() -> price(item -> plain)).isInstanceOf(AwaitTimeoutException.class);
            assertThat(plain).isCancelled();
        }

        @Test
        void while_it_pumps_ends_too() {
            assertThatThrownBy(() -> price(item -> {
                        Smart.callExecutor();
                        return pending;
                    }))
                    .isInstanceOf(AwaitTimeoutException.class);
            assertThat(pending).isCancelled();
        }

        @Test
        void ends_although_there_is_always_one_more_task() {
            assertThatThrownBy(() -> price(item -> {
                        Endless.on(Smart.callExecutor(), new CountDownLatch(1));
                        return pending;
                    }))
                    .isInstanceOf(AwaitTimeoutException.class);
        }

        @Test
        void on_a_fork_join_worker_ends_too() {
            FutureTask<String> plain = new FutureTask<>(() -> "never run");
            try (Loop loop = Loops.of(new ForkJoinPool(1))) {
                assertThatThrownBy(() -> loop.call(() -> price(item -> pending)))
                        .isInstanceOf(AwaitTimeoutException.class);
                assertThatThrownBy(() -> loop.call(() -> price(item -> plain)))
                        .isInstanceOf(AwaitTimeoutException.class);
            }
            assertThat(pending).isCancelled();
            assertThat(plain).isCancelled();
        }

        @Test
        void in_a_confined_context_ends_too() {
            CountDownLatch called = new CountDownLatch(1);
            assertThatThrownBy(() -> confined(SlowTarget.RETURNS_WHAT_DOES_NOT_COMPLETE, called, item -> {
                        called.countDown();
                        return pending;
                    }))
                    .isInstanceOf(AwaitTimeoutException.class)
                    .hasMessageContaining("waiting for Catalog.price: java.util.concurrent.CompletableFuture@");
            assertThat(pending).isCancelled();
        }

        @Test
        void in_a_confined_context_says_that_the_target_has_not_returned() {
            CountDownLatch called = new CountDownLatch(1);
            CountDownLatch never = new CountDownLatch(1);
            assertThatThrownBy(() -> confined(SlowTarget.DOES_NOT_RETURN, called, item -> {
                        called.countDown();
                        try {
                            never.await();
                        } catch (InterruptedException ended) {
                            return pending;
                        }
                        return null;
                    }))
                    .isInstanceOf(AwaitTimeoutException.class)
                    .hasMessageContaining("waiting for Catalog.price: its target, which has not returned,");
            assertThat(pending).as("what a late target returned").isCancelled();
        }

        private String confined(SlowTarget context, CountDownLatch called, Catalog<?> target) {
            Bridge bridge = Bridge.builder().detector(context.detector(called)).build();
            return CatalogSyncView.of(target, bridge, IN_TIME).price("tea");
        }
    }

    @Nested
    class The_clock {

        @Test
        void starts_before_the_target() {
            CompletableFuture<String> source = new CompletableFuture<>();
            Operation halfASecond = CatalogSyncView.PRICE.timeout(Duration.ofMillis(500));
            long begun = System.nanoTime();
            assertThatThrownBy(() -> CatalogSyncView.of(
                                    item -> {
                                        spend(Duration.ofMillis(600));
                                        CompletableFuture.delayedExecutor(
                                                        200, java.util.concurrent.TimeUnit.MILLISECONDS)
                                                .execute(() -> source.complete("late"));
                                        return source;
                                    },
                                    Bridge.standard(),
                                    halfASecond)
                            .price("tea"))
                    .as("after " + Duration.ofNanos(System.nanoTime() - begun))
                    .isInstanceOf(AwaitTimeoutException.class);
        }

        @Test
        void does_not_matter_where_the_value_is_there() {
            String price = price(item -> {
                spend(SHORT.multipliedBy(2));
                return CompletableFuture.completedFuture("late, and there");
            });
            assertThat(price).isEqualTo("late, and there");
        }

        /** A target's synchronous part: work, and not a wait for something. */
        private void spend(Duration time) {
            long end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() - end < 0) {
                Thread.onSpinWait();
            }
        }
    }

    @Nested
    class A_limit {

        @Test
        void of_the_bridge_holds_for_every_wait() {
            Bridge bridge = Bridge.builder().timeout(SHORT).build();
            assertThatThrownBy(() -> CatalogSyncView.of(item -> pending, bridge).price("tea"))
                    .isInstanceOf(AwaitTimeoutException.class)
                    .hasMessageContaining("PT0.02S");
            assertThatThrownBy(() -> bridge.await(new CompletableFuture<>())).isInstanceOf(AwaitTimeoutException.class);
            assertThatThrownBy(
                            () -> bridge.toSync(() -> new CompletableFuture<>()).get())
                    .isInstanceOf(AwaitTimeoutException.class);
        }

        @Test
        void of_the_operation_wins_over_the_bridges() {
            Bridge patient = Bridge.builder().timeout(Duration.ofDays(1)).build();
            assertThatThrownBy(() -> CatalogSyncView.of(item -> pending, patient, IN_TIME)
                            .price("tea"))
                    .isInstanceOf(AwaitTimeoutException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"PT0S", "PT0.000000001S", "PT-1S", "PT-2562047788015215H-30M-8S"})
        void that_is_tiny_or_past_ends_at_once(String limit) {
            assertThatThrownBy(() -> Smart.await(pending, Duration.parse(limit)))
                    .isInstanceOf(AwaitTimeoutException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"PT0S", "PT-1S"})
        void that_is_past_leaves_a_value_that_is_there(String limit) {
            assertThat(Smart.await(CompletableFuture.completedFuture("there"), Duration.parse(limit)))
                    .isEqualTo("there");
        }

        @ParameterizedTest
        @ValueSource(strings = {"PT2562047788015215H30M7.999999999S", "PT2562047H", "P106751D"})
        void that_is_huge_is_no_limit(String limit) throws Exception {
            CountDownLatch waiting = new CountDownLatch(1);
            Waiter<String> waiter = Waiter.start(() -> {
                waiting.countDown();
                return Smart.await(pending, Duration.parse(limit));
            });
            waiting.await();
            pending.complete("tea");
            assertThat(waiter.get()).isEqualTo("tea");
        }
    }

    @Nested
    class A_TimeoutException_of_the_targets_own {
        private final TimeoutException own = new TimeoutException("of the target's own");

        @Test
        void is_not_taken_for_ours() {
            assertThatThrownBy(() -> price(item -> CompletableFuture.failedFuture(own)))
                    .isInstanceOf(CompletionException.class)
                    .hasCause(own);
        }

        @Test
        void that_comes_while_we_wait_is_not_taken_for_ours() {
            Operation patient = CatalogSyncView.PRICE.timeout(Duration.ofDays(1));
            assertThatThrownBy(() -> CatalogSyncView.of(
                                    item -> Smart.async(() -> {
                                        throw own;
                                    }),
                                    Bridge.standard(),
                                    patient)
                            .price("tea"))
                    .isInstanceOf(CompletionException.class)
                    .hasCause(own);
        }
    }
}
