package dev.smartasync.behaviour;

import static dev.smartasync.testing.Loop.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.AwaitInterruptedException;
import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import dev.smartasync.testing.Stress;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class CancellingTest {
    private final Bridge bridge = Bridge.builder().build();

    @Tag("B4")
    @Nested
    class a_cancel_from_outside {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CompletableFuture<String> innermost = new CompletableFuture<>();

        private String waitsForever() {
            try {
                reached.countDown();
                new CountDownLatch(1).await();
                return "never";
            } catch (InterruptedException interrupt) {
                innermost.complete("interrupted");
                return "given up";
            }
        }

        private CompletableFuture<String> through(int alternations) {
            return alternations == 0
                    ? Views.async(bridge, this::waitsForever)
                    : Views.async(bridge, () -> Views.sync(bridge, () -> through(alternations - 1)));
        }

        @Test
        void crosses_five_alternations_of_colour() throws Exception {
            CompletableFuture<String> future = through(5);
            reached.await();
            future.cancel(true);

            assertThat(get(innermost)).isEqualTo("interrupted");
        }

        @Test
        void crosses_them_from_a_loop_too() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                CompletableFuture<String> future = loop.call(() -> Views.handOver(bridge, () -> through(5)));
                reached.await();
                loop.call(() -> future.cancel(true));

                assertThat(get(innermost)).isEqualTo("interrupted");
            }
        }

        @Test
        void lets_a_shielded_child_finish() throws Exception {
            CountDownLatch goOn = new CountDownLatch(1);
            CompletableFuture<String> child = Views.async(bridge, () -> {
                goOn.await();
                return "finished";
            });
            CountDownLatch waiting = new CountDownLatch(1);
            CompletableFuture<String> parent = Views.async(
                    bridge,
                    () -> Views.sync(bridge, () -> {
                        waiting.countDown();
                        return child.minimalCompletionStage();
                    }));
            waiting.await();
            parent.cancel(true);
            goOn.countDown();

            assertThat(get(child)).isEqualTo("finished");
            assertThat(parent).isCancelled();
        }
    }

    @Tag("B5")
    @Nested
    class a_cancel_that_lands_as_the_work_completes {
        private static final int RACES = Stress.times(2_000);

        @Test
        void is_seen_as_a_cancel_or_as_the_value_by_who_has_the_future() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                for (int race = 0; race < RACES; race++) {
                    CompletableFuture<String> stage = new CompletableFuture<>();
                    CompletableFuture<String> future = loop.call(() -> Views.handOver(bridge, () -> stage));
                    loop.execute(() -> stage.complete("value"));
                    boolean cancelled = future.cancel(true);

                    assertThat(outcome(future)).isEqualTo(cancelled ? "cancelled" : "value");
                }
            }
        }

        @Test
        void is_seen_as_an_interrupt_or_as_the_value_by_who_waits() throws Exception {
            try (Loop caller = Loops.POOL_THREAD.open();
                    Loop completer = Loops.POOL_THREAD.open()) {
                Thread waiter = caller.thread();
                for (int race = 0; race < RACES; race++) {
                    CompletableFuture<String> stage = new CompletableFuture<>();
                    CompletableFuture<String> outcome = caller.start(() -> {
                        try {
                            String value = Views.sync(bridge, () -> stage);
                            return Thread.interrupted() ? value : value + ", not interrupted";
                        } catch (AwaitInterruptedException interrupted) {
                            return Thread.interrupted() ? "interrupted" : "flag lost";
                        }
                    });
                    completer.execute(() -> stage.complete("value"));
                    waiter.interrupt();

                    assertThat(get(outcome)).isIn("value", "value, not interrupted", "interrupted");
                    caller.call(Thread::interrupted);
                }
            }
        }

        private static String outcome(CompletableFuture<String> future) throws Exception {
            try {
                return get(future);
            } catch (CancellationException cancelled) {
                return "cancelled";
            }
        }
    }

    @Tag("B6")
    @Nested
    class an_interrupt {

        @ParameterizedTest
        @EnumSource(
                value = Loops.class,
                names = {"VIRTUAL_THREAD", "FORK_JOIN_WORKER", "POOL_THREAD"})
        void ends_the_wait_before_the_source_has_cleaned_up(Loops kind) throws Exception {
            try (Loop caller = kind.open()) {
                CountDownLatch running = new CountDownLatch(1);
                CountDownLatch cleanUp = new CountDownLatch(1);
                CompletableFuture<String> cleaned = new CompletableFuture<>();
                Thread waiter = caller.thread();
                CompletableFuture<Boolean> flag = caller.start(() -> {
                    assertThatThrownBy(() -> Views.sync(
                                    bridge,
                                    () -> Views.async(bridge, () -> {
                                        running.countDown();
                                        try {
                                            new CountDownLatch(1).await();
                                        } catch (InterruptedException interrupt) {
                                            cleanUp.await();
                                            cleaned.complete("cleaned up");
                                        }
                                        return "never";
                                    })))
                            .isInstanceOf(AwaitInterruptedException.class);
                    return Thread.interrupted();
                });
                running.await();
                waiter.interrupt();

                assertThat(get(flag)).isTrue();
                cleanUp.countDown();
                assertThat(get(cleaned)).isEqualTo("cleaned up");
            }
        }

        @Test
        void of_a_confined_caller_waits_for_the_clean_up_of_what_the_bridge_started() throws Exception {
            CountDownLatch running = new CountDownLatch(1);
            CountDownLatch cleanUp = new CountDownLatch(1);
            AtomicBoolean cleaned = new AtomicBoolean();
            try (Loop caller = Loops.POOL_THREAD.open()) {
                Thread waiter = caller.thread();
                CompletableFuture<Boolean> cleanedFirst =
                        caller.start(() -> CallerContext.with(Blocking.CONFINED, () -> {
                            assertThatThrownBy(() -> Views.<String>sync(bridge, () -> {
                                        running.countDown();
                                        try {
                                            new CountDownLatch(1).await();
                                        } catch (InterruptedException interrupt) {
                                            awaitUninterruptibly(cleanUp);
                                            cleaned.set(true);
                                        }
                                        return CompletableFuture.completedFuture("never");
                                    }))
                                    .isInstanceOf(AwaitInterruptedException.class);
                            return cleaned.get() && Thread.interrupted();
                        }));
                running.await();
                waiter.interrupt();
                cleanUp.countDown();

                assertThat(get(cleanedFirst)).isTrue();
            }
        }

        @ParameterizedTest
        @EnumSource(
                value = Loops.class,
                names = {"VIRTUAL_THREAD", "FORK_JOIN_WORKER", "POOL_THREAD"})
        void before_the_call_ends_a_wait_and_not_a_call_whose_value_is_there(Loops kind) throws Exception {
            try (Loop caller = kind.open()) {
                CompletableFuture<String> pending = new CompletableFuture<>();
                CompletableFuture<Boolean> flags = caller.start(() -> {
                    Thread.currentThread().interrupt();
                    String there = Views.sync(bridge, () -> CompletableFuture.completedFuture("value"));
                    assertThat(there).isEqualTo("value");
                    assertThatThrownBy(() -> Views.sync(bridge, () -> pending))
                            .isInstanceOf(AwaitInterruptedException.class);
                    return Thread.interrupted();
                });

                assertThat(get(flags)).isTrue();
                assertThat(pending).isCancelled();
            }
        }

        private static void awaitUninterruptibly(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException again) {
                throw new AssertionError("Interrupted twice", again);
            }
        }
    }

    @Tag("B17")
    @Nested
    class a_timeout_of_the_bodys_own {

        @Test
        void is_not_taken_for_the_bridges() {
            TimeoutException own = new TimeoutException("the server is slow");
            Bridge patient = Bridge.builder().timeout(Duration.ofDays(1)).build();

            assertThatThrownBy(() -> patient.await(CompletableFuture.failedFuture(own), TimeoutException.class))
                    .isSameAs(own);
            assertThatThrownBy(() -> Views.sync(patient, () -> CompletableFuture.failedFuture(own)))
                    .hasCause(own)
                    .isNotInstanceOf(AwaitTimeoutException.class);
        }

        @Test
        void comes_through_a_wait_that_has_begun() throws Exception {
            TimeoutException own = new TimeoutException("the server is slow");
            Bridge patient = Bridge.builder().timeout(Duration.ofDays(1)).build();
            CompletableFuture<Object> source = Views.async(patient, () -> {
                throw own;
            });

            assertThatThrownBy(() -> patient.await(source, TimeoutException.class))
                    .isSameAs(own);
        }

        @Test
        void of_a_nested_wait_is_passed_on_as_the_same_instance() {
            AwaitTimeoutException[] inner = new AwaitTimeoutException[1];

            assertThatThrownBy(() -> Views.sync(
                            bridge,
                            () -> Views.async(bridge, () -> {
                                try {
                                    return bridge.await(new CompletableFuture<>(), Duration.ofMillis(1));
                                } catch (AwaitTimeoutException timeout) {
                                    inner[0] = timeout;
                                    throw timeout;
                                }
                            })))
                    .satisfies(seen -> assertThat(seen).isSameAs(inner[0]));
        }
    }
}
