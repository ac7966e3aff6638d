package dev.smartasync.offload;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.internal.offload.OffloadPool;
import dev.smartasync.testing.Stress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("O1")
@Timeout(60)
class OffloadPoolTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final CountDownLatch endOfTest = new CountDownLatch(1);

    @AfterEach
    void let_all_go() {
        endOfTest.countDown();
    }

    @Nested
    class A_task {
        private final ThreadsByHand threads = new ThreadsByHand();
        private final OffloadPool pool = new OffloadPool(threads, LONG);

        @Test
        void does_not_wait_for_one_that_was_queued_before_it_and_never_ends() throws Exception {
            CountDownLatch run = new CountDownLatch(1);
            pool.execute(this::neverEnd);
            pool.execute(run::countDown);
            assertThat(threads.made).as("one thread comes for both").hasSize(1);

            threads.startNext();
            threads.startNext();

            assertThat(run.await(10, SECONDS)).isTrue();
        }

        @Test
        void does_not_wait_for_one_that_is_running() throws Exception {
            CountDownLatch isRunning = new CountDownLatch(1);
            CountDownLatch run = new CountDownLatch(1);
            pool.execute(() -> {
                isRunning.countDown();
                neverEnd();
            });
            threads.startNext();
            assertThat(isRunning.await(10, SECONDS)).isTrue();

            pool.execute(run::countDown);
            threads.startNext();

            assertThat(run.await(10, SECONDS)).isTrue();
        }

        @Test
        void is_run_by_a_thread_that_is_free() throws Exception {
            pool.execute(() -> {});
            Thread only = threads.startNext();
            for (int time = 0; time < 100; time++) {
                CountDownLatch run = new CountDownLatch(1);
                while (only.getState() != Thread.State.TIMED_WAITING) {
                    Thread.onSpinWait();
                }
                pool.execute(run::countDown);
                assertThat(run.await(10, SECONDS)).isTrue();
            }
            assertThat(threads.made).isEmpty();
            assertThat(pool.size()).isEqualTo(1);
        }

        @Test
        void does_not_see_the_interrupt_of_another() throws Exception {
            CompletableFuture<Boolean> isInterrupted = new CompletableFuture<>();
            pool.execute(() -> Thread.currentThread().interrupt());
            pool.execute(() -> isInterrupted.complete(Thread.currentThread().isInterrupted()));
            threads.refuse();
            threads.startNext();

            assertThat(isInterrupted.get(10, SECONDS)).isFalse();
        }

        @Test
        void that_throws_ends_its_thread_and_no_other_task() throws Exception {
            CountDownLatch run = new CountDownLatch(1);
            pool.execute(() -> {
                throw new IllegalStateException("thrown by the task");
            });
            pool.execute(run::countDown);
            Thread first = threads.startNext();
            threads.startNext();

            assertThat(run.await(10, SECONDS)).isTrue();
            first.join(10_000);
            assertThat(first.isAlive()).isFalse();
            assertThat(threads.uncaught).hasSize(1).first().isInstanceOf(IllegalStateException.class);
            assertThat(pool.size()).isEqualTo(1);
        }

        private void neverEnd() {
            try {
                endOfTest.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Nested
    class Where_no_thread_can_be_started {
        private final ThreadsByHand threads = new ThreadsByHand();
        private final OffloadPool pool = new OffloadPool(threads, LONG);
        private final AtomicInteger runs = new AtomicInteger();

        @Test
        void the_caller_is_told_and_the_task_is_not_run_later() throws Exception {
            threads.refuse();
            assertThatThrownBy(() -> pool.execute(runs::incrementAndGet))
                    .isInstanceOf(OutOfMemoryError.class)
                    .hasMessage("no more threads");
            assertThat(pool.size()).isZero();

            threads.allow();
            CountDownLatch run = new CountDownLatch(1);
            pool.execute(run::countDown);
            threads.startNext();
            assertThat(run.await(10, SECONDS)).isTrue();
            assertThat(runs).hasValue(0);
        }

        @Test
        void a_task_that_was_taken_in_is_run_by_the_threads_that_there_are() throws Exception {
            CountDownLatch both = new CountDownLatch(2);
            pool.execute(both::countDown);
            pool.execute(both::countDown);
            threads.refuse();
            threads.startNext();

            assertThat(both.await(10, SECONDS)).isTrue();
        }
    }

    @Nested
    class A_thread {
        @Test
        void ends_when_it_had_nothing_to_do_for_long_enough() throws Exception {
            ThreadsByHand threads = new ThreadsByHand();
            OffloadPool pool = new OffloadPool(threads, Duration.ofMillis(1));
            pool.execute(() -> {});
            Thread thread = threads.startNext();

            thread.join(10_000);

            assertThat(thread.isAlive()).isFalse();
            assertThat(pool.size()).isZero();
        }
    }

    @Nested
    class In_a_race {
        private static final int CALLERS = 4;
        private static final int A_MOMENT = 97;
        private static final int LONGER_THAN_IT_LOOKS = 1_499;

        /** Threads that end at once race with those who call them. */
        @Test
        @Timeout(600)
        void each_task_runs_once_even_where_threads_end_all_the_time() throws Exception {
            int tasks = Stress.times(50_000);
            AtomicIntegerArray runs = new AtomicIntegerArray(tasks * CALLERS);
            CountDownLatch all = new CountDownLatch(tasks * CALLERS);
            OffloadPool pool = new OffloadPool(OffloadPoolTest::daemon, Duration.ofNanos(1));
            fromAllCallers(caller -> {
                for (int task = 0; task < tasks; task++) {
                    int number = caller * tasks + task;
                    pool.execute(() -> {
                        runs.incrementAndGet(number);
                        all.countDown();
                    });
                    pause(number, A_MOMENT);
                }
            });

            assertThat(all.await(300, SECONDS)).isTrue();
            for (int number = 0; number < runs.length(); number++) {
                assertThat(runs.get(number)).isEqualTo(1);
            }
        }

        /** Alone in the queue: no later task makes up for a call that was lost. */
        @ParameterizedTest
        @ValueSource(longs = {1, 1_000, 1_000_000_000})
        @Timeout(600)
        void a_thread_that_gives_up_is_called_back(long keepAlive) throws Exception {
            OffloadPool pool = new OffloadPool(OffloadPoolTest::daemon, Duration.ofNanos(keepAlive));
            for (int round = 0; round < Stress.times(20_000); round++) {
                CompletableFuture<Void> run = new CompletableFuture<>();
                pool.execute(() -> run.complete(null));
                run.get(10, SECONDS);
                pause(round, LONGER_THAN_IT_LOOKS);
            }
        }

        /** Would stand still for ever as soon as one task stood behind another. */
        @Test
        @Timeout(600)
        void tasks_that_wait_for_each_other_all_come_to_run() throws Exception {
            OffloadPool pool = new OffloadPool(OffloadPoolTest::daemon, LONG);
            int rounds = Stress.times(5_000);
            fromAllCallers(caller -> {
                for (int round = 0; round < rounds; round++) {
                    Phaser together = new Phaser(4);
                    for (int task = 0; task < 3; task++) {
                        pool.execute(together::arriveAndAwaitAdvance);
                        pause(round, A_MOMENT);
                    }
                    together.awaitAdvanceInterruptibly(together.arrive(), 60, SECONDS);
                }
            });
        }

        /** Of another length each time. */
        private void pause(int number, int most) {
            for (int spin = number % most; spin > 0; spin--) {
                Thread.onSpinWait();
            }
        }

        private void fromAllCallers(Caller body) throws Exception {
            List<CompletableFuture<Void>> ended = new ArrayList<>();
            for (int number = 0; number < CALLERS; number++) {
                int caller = number;
                CompletableFuture<Void> end = new CompletableFuture<>();
                ended.add(end);
                daemon(() -> {
                            try {
                                body.call(caller);
                                end.complete(null);
                            } catch (Throwable failure) {
                                end.completeExceptionally(failure);
                            }
                        })
                        .start();
            }
            for (CompletableFuture<Void> each : ended) {
                each.get(300, SECONDS);
            }
        }
    }

    @FunctionalInterface
    private interface Caller {
        void call(int number) throws Exception;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "of the pool under test");
        thread.setDaemon(true);
        return thread;
    }

    /** Its threads run when the test lets them. */
    private static final class ThreadsByHand implements ThreadFactory {
        final BlockingQueue<Made> made = new LinkedBlockingQueue<>();
        final BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
        private volatile boolean refuses;

        private record Made(Thread thread, CompletableFuture<Void> start) {}

        @Override
        public Thread newThread(Runnable task) {
            if (refuses) {
                throw new OutOfMemoryError("no more threads");
            }
            CompletableFuture<Void> start = new CompletableFuture<>();
            Thread thread = daemon(() -> {
                start.join();
                task.run();
            });
            thread.setUncaughtExceptionHandler((ofThread, failure) -> uncaught.add(failure));
            made.add(new Made(thread, start));
            return thread;
        }

        /** Lets the thread go that was made next, as soon as it is made. */
        Thread startNext() throws InterruptedException {
            Made next = made.poll(10, SECONDS);
            assertThat(next).as("a thread was asked for").isNotNull();
            next.start().complete(null);
            return next.thread();
        }

        void refuse() {
            refuses = true;
        }

        void allow() {
            refuses = false;
        }
    }
}
