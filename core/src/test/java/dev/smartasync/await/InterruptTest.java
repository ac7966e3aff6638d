package dev.smartasync.await;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.AwaitInterruptedException;
import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.Smart;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("A4")
@Timeout(60)
class InterruptTest {
    private final CountDownLatch called = new CountDownLatch(1);
    private final CompletableFuture<String> pending = new CompletableFuture<>();

    private <S> S calling(S source) {
        called.countDown();
        return source;
    }

    private <T> Waiter<T> interrupted(Callable<T> body) throws Exception {
        Waiter<T> waiter = Waiter.start(body);
        called.await();
        return waiter.interrupt();
    }

    @Nested
    class An_interrupted_call {

        @Test
        void throws_with_the_flag_restored_and_cancels_its_source() throws Exception {
            Waiter<String> waiter = interrupted(
                    () -> CatalogSyncView.of(item -> calling(pending)).price("tea"));
            assertThat(waiter.failure())
                    .isInstanceOf(AwaitInterruptedException.class)
                    .hasMessage("Interrupted while waiting for Catalog.price")
                    .hasCauseInstanceOf(InterruptedException.class);
            assertThat(waiter.interruptedAfterwards()).isTrue();
            assertThat(pending).isCancelled();
        }

        @Test
        void throws_the_interrupt_itself_with_the_flag_cleared_where_that_is_declared() throws Exception {
            Waiter<String> waiter = interrupted(
                    () -> CatalogSyncView.of(item -> calling(pending)).priceInterruptibly("tea"));
            assertThat(waiter.failure()).isInstanceOf(InterruptedException.class);
            assertThat(waiter.interruptedAfterwards()).isFalse();
            assertThat(pending).isCancelled();
        }

        @Test
        void before_it_began_starts_and_then_cancels() throws Exception {
            Waiter<String> waiter = Waiter.start(() -> {
                Thread.currentThread().interrupt();
                return CatalogSyncView.of(item -> calling(pending)).price("tea");
            });
            assertThat(waiter.failure()).isInstanceOf(AwaitInterruptedException.class);
            assertThat(waiter.interruptedAfterwards()).isTrue();
            assertThat(called.getCount()).isZero();
            assertThat(pending).isCancelled();
        }

        @Test
        void gives_a_value_that_is_there_and_keeps_the_flag() throws Exception {
            Waiter<String> waiter = Waiter.start(() -> {
                Thread.currentThread().interrupt();
                return CatalogSyncView.of(CompletableFuture::completedFuture).price("tea");
            });
            assertThat(waiter.get()).isEqualTo("tea");
            assertThat(waiter.interruptedAfterwards()).isTrue();
        }

        @Test
        void gives_the_value_of_a_done_future_that_looks_at_the_flag_first() throws Exception {
            Waiter<String> waiter = Waiter.start(() -> {
                Thread.currentThread().interrupt();
                return CatalogSyncView.of(TouchyFuture::new).price("tea");
            });
            assertThat(waiter.get()).isEqualTo("tea");
            assertThat(waiter.interruptedAfterwards()).isTrue();
        }

        @Test
        void does_not_wait_until_the_source_has_cleaned_up() throws Exception {
            CountDownLatch cleanedUp = new CountDownLatch(1);
            CompletableFuture<String> ended = new CompletableFuture<>();
            CompletableFuture<String> source = new CompletableFuture<>() {
                @Override
                public boolean cancel(boolean mayInterruptIfRunning) {
                    Waiter<Boolean> unused = Waiter.start(() -> {
                        cleanedUp.await();
                        return ended.complete("cleaned up") && super.cancel(true);
                    });
                    return true;
                }
            };
            Waiter<String> waiter = interrupted(
                    () -> CatalogSyncView.of(item -> calling(source)).price("tea"));
            assertThat(waiter.failure()).isInstanceOf(AwaitInterruptedException.class);
            assertThat(ended).isNotDone();
            cleanedUp.countDown();
            assertThat(Loop.get(ended)).isEqualTo("cleaned up");
        }

        @Test
        void bears_a_source_that_fails_to_cancel() throws Exception {
            IllegalStateException refusal = new IllegalStateException("cannot be cancelled");
            CompletableFuture<String> source = new CompletableFuture<>() {
                @Override
                public boolean cancel(boolean mayInterruptIfRunning) {
                    throw refusal;
                }
            };
            Waiter<String> waiter = interrupted(
                    () -> CatalogSyncView.of(item -> calling(source)).price("tea"));
            assertThat(waiter.failure())
                    .isInstanceOf(AwaitInterruptedException.class)
                    .extracting(Throwable::getCause)
                    .satisfies(interrupt -> assertThat(interrupt).hasSuppressedException(refusal));
            assertThat(waiter.interruptedAfterwards()).isTrue();
        }

        @Test
        void on_a_virtual_thread_behaves_the_same() throws Exception {
            try (Loop loop = Loops.VIRTUAL_THREAD.open()) {
                Thread thread = loop.thread();
                CompletableFuture<String> call = loop.start(
                        () -> CatalogSyncView.of(item -> calling(pending)).price("tea"));
                called.await();
                thread.interrupt();
                assertThatThrownBy(() -> Loop.get(call)).isInstanceOf(AwaitInterruptedException.class);
                assertThat(pending).isCancelled();
            }
        }

        @Test
        void through_a_function_behaves_the_same() throws Exception {
            Waiter<String> waiter =
                    interrupted(() -> Smart.toSync(() -> calling(pending)).get());
            assertThat(waiter.failure()).isInstanceOf(AwaitInterruptedException.class);
            assertThat(waiter.interruptedAfterwards()).isTrue();
            assertThat(pending).isCancelled();
        }
    }

    @Nested
    class A_wait_that_pumps {

        @Test
        void ends_and_cancels() throws Exception {
            Waiter<String> waiter = interrupted(() -> CatalogSyncView.of(item -> {
                        Smart.callExecutor();
                        return calling(pending);
                    })
                    .price("tea"));
            assertThat(waiter.failure()).isInstanceOf(AwaitInterruptedException.class);
            assertThat(waiter.interruptedAfterwards()).isTrue();
            assertThat(pending).isCancelled();
        }

        @Test
        void ends_although_there_is_always_one_more_task() throws Exception {
            Waiter<String> waiter = Waiter.start(() -> CatalogSyncView.of(item -> {
                        Endless.on(Smart.callExecutor(), called);
                        return pending;
                    })
                    .price("tea"));
            called.await();
            waiter.interrupt();
            assertThat(waiter.failure()).isInstanceOf(AwaitInterruptedException.class);
            assertThat(pending).isCancelled();
        }
    }

    @Nested
    class A_wait_on_a_fork_join_worker {

        @Test
        void ends_and_cancels() throws Exception {
            try (Loop loop = Loops.of(new ForkJoinPool(1))) {
                assertEndsOn(loop, pending);
                assertThat(pending).isCancelled();
            }
        }

        @Test
        void for_a_plain_future_ends_and_cancels() throws Exception {
            FutureTask<String> plain = new FutureTask<>(() -> "never run");
            try (Loop loop = Loops.of(new ForkJoinPool(1))) {
                assertEndsOn(loop, plain);
                assertThat(plain).isCancelled();
            }
        }

        private void assertEndsOn(Loop loop, Future<String> source) throws Exception {
            Thread thread = loop.thread();
            CompletableFuture<String> call =
                    loop.start(() -> CatalogSyncView.of(item -> calling(source)).price("tea"));
            called.await();
            thread.interrupt();
            assertThatThrownBy(() -> Loop.get(call)).isInstanceOf(AwaitInterruptedException.class);
        }
    }

    @Nested
    class A_wait_for_a_plain_future {

        @Test
        void ends_and_cancels() throws Exception {
            FutureTask<String> plain = new FutureTask<>(() -> "never run");
            Waiter<String> waiter =
                    interrupted(() -> CatalogSyncView.of(item -> calling(plain)).price("tea"));
            assertThat(waiter.failure()).isInstanceOf(AwaitInterruptedException.class);
            assertThat(waiter.interruptedAfterwards()).isTrue();
            assertThat(plain).isCancelled();
        }

        @Test
        void takes_the_thread_that_waited_for_it_along() throws Exception {
            CompletableFuture<Thread> helper = new CompletableFuture<>();
            FutureTask<String> plain = new FutureTask<>(() -> "never run") {
                @Override
                public String get() throws InterruptedException, java.util.concurrent.ExecutionException {
                    helper.complete(Thread.currentThread());
                    try {
                        return super.get();
                    } catch (InterruptedException ended) {
                        called.countDown();
                        throw ended;
                    }
                }
            };
            Bridge keeping = Bridge.builder().cancelSource(false).build();
            Waiter<String> waiter = Waiter.start(() -> CatalogSyncView.of(
                            item -> {
                                Smart.callExecutor();
                                return plain;
                            },
                            keeping)
                    .price("tea"));
            assertThat(Loop.get(helper)).isNotSameAs(waiter.thread());
            waiter.interrupt();
            assertThat(waiter.failure()).isInstanceOf(AwaitInterruptedException.class);
            assertThat(called.getCount())
                    .as("what the bridge started has ended")
                    .isZero();
            assertThat(plain).isNotDone();
        }
    }

    @Nested
    class A_confined_call {
        private final CountDownLatch release = new CountDownLatch(1);

        private <T> T confined(Callable<T> body) throws Exception {
            return CallerContext.with(Blocking.CONFINED, body);
        }

        @Test
        void ends_and_cancels_what_its_target_returned() throws Exception {
            Waiter<String> waiter = interrupted(() ->
                    confined(() -> CatalogSyncView.of(item -> calling(pending)).price("tea")));
            assertThat(waiter.failure()).isInstanceOf(AwaitInterruptedException.class);
            assertThat(waiter.interruptedAfterwards()).isTrue();
            assertThat(pending).isCancelled();
        }

        @Test
        void throws_the_interrupt_itself_where_that_is_declared() throws Exception {
            Waiter<String> waiter = interrupted(() ->
                    confined(() -> CatalogSyncView.of(item -> calling(pending)).priceInterruptibly("tea")));
            assertThat(waiter.failure()).isInstanceOf(InterruptedException.class);
            assertThat(waiter.interruptedAfterwards()).isFalse();
        }

        @Test
        void interrupts_its_target_and_waits_until_that_has_returned() throws Exception {
            CompletableFuture<String> ended = new CompletableFuture<>();
            Waiter<String> waiter = interrupted(() -> confined(() -> CatalogSyncView.of(item -> {
                        called.countDown();
                        try {
                            release.await();
                        } catch (InterruptedException interrupt) {
                            ended.complete("interrupted");
                        }
                        return pending;
                    })
                    .price("tea")));
            assertThat(waiter.failure()).isInstanceOf(AwaitInterruptedException.class);
            assertThat(ended).isCompletedWithValue("interrupted");
            assertThat(pending).as("what a late target returned").isCancelled();
        }
    }
}
