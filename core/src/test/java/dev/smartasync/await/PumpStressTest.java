package dev.smartasync.await;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.AwaitInterruptedException;
import dev.smartasync.Bridge;
import dev.smartasync.Smart;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Races, each run many times over. */
@Timeout(120)
class PumpStressTest {
    private static final int ROUNDS = 100_000;

    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @AfterEach
    void shutDown() {
        other.shutdownNow();
    }

    @Nested
    @Tag("A3")
    class A_task_handed_over_while_its_call_ends {

        @Test
        void runs_once_on_one_side_or_the_other() throws Exception {
            AtomicInteger ran = new AtomicInteger();
            Semaphore all = new Semaphore(0);
            ExecutorService offload = Executors.newSingleThreadExecutor();
            try {
                Bridge bridge = Bridge.builder().offload(offload).build();
                CatalogSync view = CatalogSyncView.of(
                        item -> {
                            Executor pump = bridge.callExecutor();
                            CompletableFuture<String> price = new CompletableFuture<>();
                            other.execute(() -> {
                                price.complete(item);
                                pump.execute(() -> {
                                    ran.incrementAndGet();
                                    all.release();
                                });
                            });
                            return price;
                        },
                        bridge);
                for (int round = 0; round < ROUNDS; round++) {
                    view.price("tea");
                }
                assertThat(all.tryAcquire(ROUNDS, 60, SECONDS))
                        .as("all tasks ran, and not only " + ran)
                        .isTrue();
            } finally {
                offload.shutdown();
                assertThat(offload.awaitTermination(30, SECONDS)).isTrue();
            }
            assertThat(ran).hasValue(ROUNDS);
        }
    }

    @Nested
    @Tag("A3")
    class A_completion_while_the_waiting_thread_goes_to_park {

        @Test
        void wakes_it_at_once() {
            CatalogSync view = CatalogSyncView.of(item -> {
                Smart.callExecutor();
                CompletableFuture<String> price = new CompletableFuture<>();
                other.execute(() -> price.complete(item));
                return price;
            });
            assertNoWaitSleptItsSecondOut(view);
        }

        @Test
        void by_a_task_of_its_own_wakes_it_at_once() {
            CatalogSync view = CatalogSyncView.of(item -> {
                Executor pump = Smart.callExecutor();
                CompletableFuture<String> price = new CompletableFuture<>();
                other.execute(() -> pump.execute(() -> price.complete(item)));
                return price;
            });
            assertNoWaitSleptItsSecondOut(view);
        }

        /** A lost wake-up costs a second, so that even a few of them would not fit into the time that the test has. */
        private void assertNoWaitSleptItsSecondOut(CatalogSync view) {
            int right = 0;
            for (int round = 0; round < ROUNDS; round++) {
                right += view.price("tea").equals("tea") ? 1 : 0;
            }
            assertThat(right).isEqualTo(ROUNDS);
        }
    }

    @Nested
    @Tag("A4")
    class An_interrupt_that_lands_as_the_value_comes {
        private static final int RACES = 20_000;

        @Test
        void is_seen_as_a_cancel_or_as_the_value_and_never_lost() {
            race(false);
        }

        @Test
        void is_seen_as_a_cancel_or_as_the_value_in_a_pumped_wait() {
            race(true);
        }

        private void race(boolean pumped) {
            Thread waiter = Thread.currentThread();
            int values = 0;
            int interrupts = 0;
            for (int round = 0; round < RACES; round++) {
                CompletableFuture<String> source = new CompletableFuture<>();
                CountDownLatch raced = new CountDownLatch(1);
                try {
                    String value = CatalogSyncView.of(item -> {
                                if (pumped) {
                                    Smart.callExecutor();
                                }
                                other.execute(() -> {
                                    waiter.interrupt();
                                    source.complete(item);
                                    raced.countDown();
                                });
                                return source;
                            })
                            .price("tea");
                    values += value.equals("tea") ? 1 : 0;
                } catch (AwaitInterruptedException interrupted) {
                    interrupts++;
                    assertThat(source.isDone()).isTrue();
                }
                awaitUninterruptibly(raced);
                assertThat(Thread.interrupted())
                        .as("the flag after round " + round)
                        .isTrue();
            }
            assertThat(values + interrupts).isEqualTo(RACES);
        }

        private void awaitUninterruptibly(CountDownLatch latch) {
            boolean interrupted = Thread.interrupted();
            while (latch.getCount() > 0) {
                try {
                    latch.await();
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Nested
    @Tag("A2")
    class Many_waits_for_plain_futures {

        @Test
        void each_end_with_their_own_value() throws Exception {
            List<Waiter<Integer>> waiters = new ArrayList<>();
            for (int caller = 0; caller < 4; caller++) {
                waiters.add(Waiter.start(() -> {
                    int right = 0;
                    for (int round = 0; round < 2_000; round++) {
                        String item = "item " + round;
                        String price = CatalogSyncView.of(each -> {
                                    Smart.callExecutor();
                                    FutureTask<String> plain = new FutureTask<>(() -> each);
                                    other.execute(plain);
                                    return plain;
                                })
                                .price(item);
                        right += price.equals(item) ? 1 : 0;
                    }
                    return right;
                }));
            }
            for (Waiter<Integer> each : waiters) {
                assertThat(each.get()).isEqualTo(2_000);
            }
        }
    }

    @Nested
    @Tag("A3")
    class Nested_waits_under_load {

        @Test
        void each_run_their_own_tasks() throws Exception {
            CatalogSync inner = CatalogSyncView.of(item -> CompletableFuture.supplyAsync(() -> item, other)
                    .thenApplyAsync(value -> value + Thread.currentThread().getId(), Smart.callExecutor()));
            CatalogSync outer = CatalogSyncView.of(item -> {
                CompletableFuture<String> own = CompletableFuture.supplyAsync(
                        () -> "-" + Thread.currentThread().getId(), Smart.callExecutor());
                String nested = inner.price(item);
                return own.thenApply(value -> nested + value);
            });
            List<Waiter<Integer>> waiters = new ArrayList<>();
            for (int caller = 0; caller < 4; caller++) {
                waiters.add(Waiter.start(() -> {
                    long id = Thread.currentThread().getId();
                    int right = 0;
                    for (int round = 0; round < 5_000; round++) {
                        right += outer.price("tea ").equals("tea " + id + "-" + id) ? 1 : 0;
                    }
                    return right;
                }));
            }
            for (Waiter<Integer> each : waiters) {
                assertThat(each.get()).isEqualTo(5_000);
            }
        }
    }
}
