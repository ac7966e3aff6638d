package dev.smartasync.await;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.Bridge;
import dev.smartasync.Smart;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("A3")
@Timeout(60)
class PumpTest {

    /** Completes on another thread. */
    private static CompletableFuture<String> remote(String value) {
        return CompletableFuture.supplyAsync(() -> value, task -> new Thread(task).start());
    }

    @Nested
    class The_call_executor {

        @ParameterizedTest
        @EnumSource(
                value = Loops.class,
                names = {"VIRTUAL_THREAD", "FORK_JOIN_WORKER", "POOL_THREAD"})
        void runs_continuations_on_the_waiting_thread(Loops kind) throws Exception {
            try (Loop loop = kind.open()) {
                List<Thread> ranOn = new ArrayList<>();
                Thread caller = loop.call(() -> {
                    CatalogSyncView.of(item -> remote(item)
                                    .thenApplyAsync(value -> noting(ranOn, value), Smart.callExecutor())
                                    .thenCompose(PumpTest::remote)
                                    .thenApplyAsync(value -> noting(ranOn, value), Smart.callExecutor()))
                            .price("tea");
                    return Thread.currentThread();
                });
                assertThat(ranOn).containsExactly(caller, caller);
            }
        }

        private String noting(List<Thread> threads, String value) {
            threads.add(Thread.currentThread());
            return value;
        }

        @Test
        void in_a_continuation_is_the_same_pump() {
            String price = CatalogSyncView.of(item -> remote(item)
                            .thenApplyAsync(value -> Smart.callExecutor(), Smart.callExecutor())
                            .thenComposeAsync(
                                    same -> CompletableFuture.supplyAsync(
                                            () -> Thread.currentThread().getName(), same),
                                    Smart.callExecutor()))
                    .price("tea");
            assertThat(price).isEqualTo(Thread.currentThread().getName());
        }

        @Test
        void in_a_function_made_synchronous_is_the_callers_pump() {
            Thread ranOn = Smart.toSync(
                            () -> CompletableFuture.supplyAsync(Thread::currentThread, Smart.callExecutor()))
                    .get();
            assertThat(ranOn).isSameAs(Thread.currentThread());
        }

        @Test
        void on_an_event_loop_is_that_loop() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                Executor executor = loop.call(Smart::callExecutor);
                assertThat(CompletableFuture.supplyAsync(Thread::currentThread, executor)
                                .get(30, SECONDS))
                        .isSameAs(loop.thread());
            }
        }

        @Test
        void elsewhere_is_the_offload_executor() throws Exception {
            CompletableFuture<String> ranOn = new CompletableFuture<>();
            Bridge bridge = Bridge.builder()
                    .offload(task -> new Thread(task, "the bridge's own").start())
                    .build();
            bridge.callExecutor()
                    .execute(() -> ranOn.complete(Thread.currentThread().getName()));
            assertThat(Loop.get(ranOn)).isEqualTo("the bridge's own");
        }

        @Test
        void does_not_unpark_the_thread_that_runs_its_tasks() throws Exception {
            CountDownLatch called = new CountDownLatch(1);
            Thread caller = new Thread(() -> {
                CatalogSyncView.of(item -> CompletableFuture.supplyAsync(() -> item, Smart.callExecutor()))
                        .price("tea");
                called.countDown();
                LockSupport.park();
            });
            caller.start();
            assertThat(called.await(30, SECONDS)).isTrue();
            while (caller.getState() != Thread.State.WAITING && caller.isAlive()) {
                Thread.onSpinWait();
            }
            assertThat(caller.isAlive())
                    .as("it parks, and is not unparked before")
                    .isTrue();
            LockSupport.unpark(caller);
            caller.join(30_000);
        }

        @Test
        void after_a_call_is_no_longer_its_pump() throws Exception {
            CatalogSyncView.of(item -> {
                        Smart.callExecutor();
                        return CompletableFuture.completedFuture(item);
                    })
                    .price("tea");
            CompletableFuture<Thread> ranOn =
                    CompletableFuture.supplyAsync(Thread::currentThread, Smart.callExecutor());
            assertThat(Loop.get(ranOn)).isNotSameAs(Thread.currentThread());
        }

        @Test
        void after_a_call_that_failed_is_no_longer_its_pump() throws Exception {
            assertThatThrownBy(() -> CatalogSyncView.of(item -> {
                                Smart.callExecutor();
                                throw new IllegalStateException();
                            })
                            .price("tea"))
                    .isInstanceOf(IllegalStateException.class);
            CompletableFuture<Thread> ranOn =
                    CompletableFuture.supplyAsync(Thread::currentThread, Smart.callExecutor());
            assertThat(Loop.get(ranOn)).isNotSameAs(Thread.currentThread());
        }
    }

    @Nested
    class A_nested_wait {

        @Test
        void does_not_run_the_outer_calls_tasks() {
            List<String> order = new ArrayList<>();
            CatalogSync inner = CatalogSyncView.of(item -> remote("inner")
                    .thenApplyAsync(
                            value -> {
                                order.add("inner task");
                                return value;
                            },
                            Smart.callExecutor()));
            CatalogSync outer = CatalogSyncView.of(item -> {
                CompletableFuture<String> outerTask = CompletableFuture.supplyAsync(
                        () -> {
                            order.add("outer task");
                            return "outer";
                        },
                        Smart.callExecutor());
                order.add(inner.price(item));
                return outerTask;
            });
            assertThat(outer.price("tea")).isEqualTo("outer");
            assertThat(order).containsExactly("inner task", "inner", "outer task");
        }

        @Test
        void leaves_its_own_late_tasks_to_the_offload_executor_and_not_to_the_outer_call() throws Exception {
            CompletableFuture<Thread> late = new CompletableFuture<>();
            CatalogSync inner = CatalogSyncView.of(item -> {
                Smart.callExecutor().execute(() -> late.complete(Thread.currentThread()));
                return CompletableFuture.completedFuture(item);
            });
            CatalogSync outer = CatalogSyncView.of(item -> {
                Smart.callExecutor();
                inner.price(item);
                return late.thenApply(Thread::getName);
            });
            assertThat(outer.price("tea")).isNotEqualTo(Thread.currentThread().getName());
            assertThat(Loop.get(late)).isNotSameAs(Thread.currentThread());
        }

        @Test
        void that_times_out_counts_the_tasks_of_the_outer_call() {
            Bridge impatient = Bridge.builder().timeout(Duration.ofMillis(20)).build();
            CatalogSync inner = CatalogSyncView.of(item -> new CompletableFuture<>(), impatient);
            CatalogSync outer = CatalogSyncView.of(item -> {
                Smart.callExecutor().execute(() -> {});
                Smart.callExecutor().execute(() -> {});
                return CompletableFuture.completedFuture(inner.price(item));
            });
            assertThatThrownBy(() -> outer.price("tea"))
                    .isInstanceOf(AwaitTimeoutException.class)
                    .hasMessageContaining("2 tasks of an outer call are queued for this thread and cannot run");
        }

        @Test
        void by_a_function_belongs_to_the_call_that_it_is_in() {
            String price = CatalogSyncView.of(item -> {
                        CompletableFuture<String> own =
                                CompletableFuture.supplyAsync(() -> "run by the wait", Smart.callExecutor());
                        return CompletableFuture.completedFuture(Smart.await(own));
                    })
                    .price("tea");
            assertThat(price).isEqualTo("run by the wait");
        }
    }

    @Nested
    class A_late_task {

        @Test
        void runs_on_the_offload_executor() throws Exception {
            Executor pump = pumpOfACallThatHasEnded();
            CompletableFuture<Thread> ranOn = CompletableFuture.supplyAsync(Thread::currentThread, pump);
            assertThat(Loop.get(ranOn)).isNotSameAs(Thread.currentThread());
        }

        @Test
        void of_a_child_that_outlives_its_call_finishes_however_it_is_nested() throws Exception {
            CompletableFuture<String> gate = new CompletableFuture<>();
            List<CompletableFuture<String>> children = new ArrayList<>();
            CatalogSync inner = CatalogSyncView.of(item -> {
                children.add(gate.thenApplyAsync(value -> value + " twice nested", Smart.callExecutor()));
                return CompletableFuture.completedFuture(item);
            });
            CatalogSyncView.of(item -> {
                        children.add(gate.thenApplyAsync(value -> value + " once", Smart.callExecutor())
                                .thenApplyAsync(value -> value + ", and its own child", Smart.callExecutor()));
                        return CompletableFuture.completedFuture(inner.price(item));
                    })
                    .price("tea");
            gate.complete("nested");
            assertThat(Loop.get(children.get(0))).isEqualTo("nested once, and its own child");
            assertThat(Loop.get(children.get(1))).isEqualTo("nested twice nested");
        }

        @Test
        void that_comes_after_a_delay_finishes() throws Exception {
            List<CompletableFuture<String>> child = new ArrayList<>();
            CatalogSyncView.of(item -> {
                        child.add(CompletableFuture.supplyAsync(
                                () -> "late",
                                CompletableFuture.delayedExecutor(30, TimeUnit.MILLISECONDS, Smart.callExecutor())));
                        return CompletableFuture.completedFuture(item);
                    })
                    .price("tea");
            assertThat(Loop.get(child.get(0))).isEqualTo("late");
        }

        @Test
        void queued_when_the_call_failed_finishes() throws Exception {
            CompletableFuture<String> queued = new CompletableFuture<>();
            assertThatThrownBy(() -> CatalogSyncView.of(item -> {
                                Smart.callExecutor().execute(() -> queued.complete("ran"));
                                throw new IllegalStateException();
                            })
                            .price("tea"))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(Loop.get(queued)).isEqualTo("ran");
        }

        @Test
        void runs_although_the_offload_executor_refuses_it() throws Exception {
            Bridge refusing = Bridge.builder()
                    .offload(task -> {
                        throw new RejectedExecutionException("full");
                    })
                    .build();
            CompletableFuture<String> queued = new CompletableFuture<>();
            List<Executor> pump = new ArrayList<>();
            CatalogSyncView.of(
                            item -> {
                                pump.add(refusing.callExecutor());
                                pump.get(0).execute(() -> queued.complete("ran"));
                                return CompletableFuture.completedFuture(item);
                            },
                            refusing)
                    .price("tea");
            assertThat(Loop.get(queued)).isEqualTo("ran");
            assertThat(Loop.get(CompletableFuture.supplyAsync(() -> "ran too", pump.get(0))))
                    .isEqualTo("ran too");
        }

        private Executor pumpOfACallThatHasEnded() {
            List<Executor> pump = new ArrayList<>();
            CatalogSyncView.of(item -> {
                        pump.add(Smart.callExecutor());
                        return CompletableFuture.completedFuture(item);
                    })
                    .price("tea");
            return pump.get(0);
        }
    }

    @Nested
    class Waiting_inside_a_target_for_a_future_of_the_bridges {

        /** A bridge's future, which a task of the pump completes. */
        private CompletableFuture<String> derived() {
            return Smart.async(() -> "value")
                    .thenApplyAsync(
                            value -> value + " and " + Thread.currentThread().getName(), Smart.callExecutor());
        }

        private final String expected = "value and " + Thread.currentThread().getName();

        @Test
        void by_join_runs_the_pump() {
            assertThat(CatalogSyncView.of(item ->
                                    CompletableFuture.completedFuture(derived().join()))
                            .price("tea"))
                    .isEqualTo(expected);
        }

        @Test
        void by_get_runs_the_pump() {
            assertThat(CatalogSyncView.of(item -> CompletableFuture.completedFuture(get(derived())))
                            .price("tea"))
                    .isEqualTo(expected);
        }

        @Test
        void by_get_with_a_limit_runs_the_pump() {
            assertThat(CatalogSyncView.of(item -> CompletableFuture.completedFuture(get(derived(), 1, TimeUnit.DAYS)))
                            .price("tea"))
                    .isEqualTo(expected);
            assertThat(CatalogSyncView.of(item -> CompletableFuture.completedFuture(
                                    get(derived(), Long.MAX_VALUE, TimeUnit.NANOSECONDS)))
                            .price("tea"))
                    .isEqualTo(expected);
        }

        @Test
        void by_get_with_a_limit_ends_when_that_has_passed() {
            assertThat(CatalogSyncView.of(item -> {
                                Smart.callExecutor();
                                CompletableFuture<String> never =
                                        Smart.async(() -> "value").thenCompose(value -> new CompletableFuture<>());
                                assertThatThrownBy(() -> never.get(1, TimeUnit.MILLISECONDS))
                                        .isInstanceOf(TimeoutException.class);
                                assertThatThrownBy(() -> never.get(-1, TimeUnit.MILLISECONDS))
                                        .isInstanceOf(TimeoutException.class);
                                return CompletableFuture.completedFuture("ended");
                            })
                            .price("tea"))
                    .isEqualTo("ended");
        }

        @Test
        void by_join_is_not_ended_by_an_interrupt_and_keeps_the_flag() {
            assertThat(CatalogSyncView.of(item -> {
                                CompletableFuture<String> derived = derived();
                                Thread.currentThread().interrupt();
                                return CompletableFuture.completedFuture(derived.join() + Thread.interrupted());
                            })
                            .price("tea"))
                    .isEqualTo(expected + true);
        }

        @Test
        void by_get_is_ended_by_an_interrupt() {
            assertThat(CatalogSyncView.of(item -> {
                                CompletableFuture<String> derived = derived();
                                Thread.currentThread().interrupt();
                                assertThatThrownBy(derived::get).isInstanceOf(InterruptedException.class);
                                return derived;
                            })
                            .price("tea"))
                    .isEqualTo(expected);
        }

        private static <T> T get(CompletableFuture<T> future) {
            try {
                return future.get();
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        }

        private static <T> T get(CompletableFuture<T> future, long time, TimeUnit unit) {
            try {
                return future.get(time, unit);
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        }
    }

    @Nested
    class A_task_that_throws {
        private final IllegalStateException failure = new IllegalStateException("of a task");

        @Test
        void concerns_the_threads_handler_and_not_the_wait() throws Exception {
            CompletableFuture<Throwable> handled = new CompletableFuture<>();
            Waiter<String> waiter = Waiter.start(() -> {
                Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> handled.complete(thrown));
                return priceAfterATaskThatThrows();
            });
            assertThat(waiter.get()).isEqualTo("tea");
            assertThat(Loop.get(handled)).isSameAs(failure);
        }

        @Test
        void does_not_end_the_wait_even_if_the_handler_throws() throws Exception {
            Waiter<String> waiter = Waiter.start(() -> {
                Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> {
                    throw new IllegalStateException("of a handler");
                });
                return priceAfterATaskThatThrows();
            });
            assertThat(waiter.get()).isEqualTo("tea");
        }

        private String priceAfterATaskThatThrows() {
            return CatalogSyncView.of(item -> {
                        Smart.callExecutor().execute(() -> {
                            throw failure;
                        });
                        return CompletableFuture.supplyAsync(() -> item, Smart.callExecutor());
                    })
                    .price("tea");
        }
    }

    @Nested
    class A_wait_for_a_plain_future {

        @Test
        void pumps_meanwhile() {
            String price = CatalogSyncView.of(item -> {
                        java.util.concurrent.FutureTask<String> plain = new java.util.concurrent.FutureTask<>(
                                () -> Thread.currentThread().getName());
                        Executor pump = Smart.callExecutor();
                        new Thread(() -> pump.execute(plain)).start();
                        return plain;
                    })
                    .price("tea");
            assertThat(price).isEqualTo(Thread.currentThread().getName());
        }

        @Test
        void works_where_the_offload_executor_refuses() {
            Bridge refusing = Bridge.builder()
                    .offload(task -> {
                        throw new RejectedExecutionException("full");
                    })
                    .build();
            CountDownLatch ran = new CountDownLatch(1);
            String price = CatalogSyncView.of(
                            item -> {
                                java.util.concurrent.FutureTask<String> plain =
                                        new java.util.concurrent.FutureTask<>(() -> {
                                            ran.await();
                                            return item;
                                        });
                                refusing.callExecutor().execute(ran::countDown);
                                new Thread(plain).start();
                                return plain;
                            },
                            refusing)
                    .price("tea");
            assertThat(price).isEqualTo("tea");
        }
    }
}
