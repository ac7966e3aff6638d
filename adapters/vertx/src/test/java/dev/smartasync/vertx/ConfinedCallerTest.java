package dev.smartasync.vertx;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.smartasync.AwaitInterruptedException;
import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.Bridge;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Synchronous calls from contexts that what they wait for may need. */
@Timeout(60)
class ConfinedCallerTest {
    private final Bridge bridge = bridge(Duration.ofDays(1));

    @RegisterExtension
    final Contexts contexts = new Contexts();

    private static Bridge bridge(Duration timeout) {
        return Bridge.builder()
                .services(false)
                .adapter(new VertxAdapter())
                .detector(new VertxDetector())
                .timeout(timeout)
                .build();
    }

    abstract class Any_context {
        final ThreadingModel model;
        Context context;

        Any_context(ThreadingModel model) {
            this.model = model;
        }

        @BeforeEach
        void deploy() throws Exception {
            assumeTrue(
                    model != ThreadingModel.VIRTUAL_THREAD || Runtime.version().feature() >= 21);
            context = contexts.of(model);
        }

        @RepeatedTest(20)
        void a_target_is_started_off_the_context_and_comes_through() throws Exception {
            CatalogSync view = CatalogSync.of(
                    () -> {
                        assertThat(Vertx.currentContext()).isNull();
                        return contexts.vertx.executeBlocking(() -> "10 EUR");
                    },
                    bridge);
            assertThat(Contexts.on(context, view::price)).isEqualTo("10 EUR");
        }

        @RepeatedTest(20)
        void a_future_that_belongs_to_this_very_context_comes_through() throws Exception {
            CatalogSync view = CatalogSync.of(() -> context.executeBlocking(() -> "10 EUR", false), bridge);
            assertThat(Contexts.on(context, view::price)).isEqualTo("10 EUR");
        }

        @RepeatedTest(20)
        void a_future_that_was_made_on_this_very_context_comes_through() throws Exception {
            assertThat(Contexts.on(context, () -> bridge.<String>await(contexts.vertx.executeBlocking(() -> "10 EUR"))))
                    .isEqualTo("10 EUR");
        }

        @Test
        void a_call_in_a_call_comes_through() throws Exception {
            CatalogSync inner = CatalogSync.of(() -> contexts.vertx.executeBlocking(() -> "10 EUR"), bridge);
            CatalogSync outer = CatalogSync.of(() -> Future.succeededFuture(inner.price()), bridge);
            assertThat(Contexts.on(context, outer::price)).isEqualTo("10 EUR");
        }

        @Test
        @Tag("A6")
        void a_failure_is_the_same_instance() throws Exception {
            RuntimeException failure = new IllegalStateException("sold out");
            CatalogSync view = CatalogSync.of(
                    () -> context.executeBlocking(
                            () -> {
                                throw failure;
                            },
                            false),
                    bridge);
            assertThat(Contexts.on(context, () -> catchThrowable(view::price))).isSameAs(failure);
        }

        @Test
        @Tag("A5")
        void a_call_that_takes_too_long_leaves_the_context_fit() throws Exception {
            Promise<String> never = Promise.promise();
            CatalogSync view = CatalogSync.of(never::future, bridge(Duration.ofMillis(20)));
            assertThatThrownBy(() -> Contexts.on(context, view::price))
                    .cause()
                    .isInstanceOf(AwaitTimeoutException.class);
            assertThatContextIsFit();
            never.complete("late");
            assertThatContextIsFit();
        }

        @RepeatedTest(20)
        @Tag("A4")
        void an_interrupted_call_leaves_the_context_fit() throws Exception {
            Promise<String> never = Promise.promise();
            CompletableFuture<Thread> started = new CompletableFuture<>();
            CompletableFuture<Thread> waiter = new CompletableFuture<>();
            CatalogSync view = CatalogSync.of(
                    () -> {
                        started.complete(Thread.currentThread());
                        return never.future();
                    },
                    bridge);
            CompletableFuture<Throwable> thrown = Contexts.start(context, () -> {
                waiter.complete(Thread.currentThread());
                Throwable failure = catchThrowable(view::price);
                assertThat(Thread.interrupted()).as("interrupt flag").isTrue();
                return failure;
            });
            started.get(10, SECONDS);
            waiter.get(10, SECONDS).interrupt();
            assertThat(thrown.get(10, SECONDS)).isInstanceOf(AwaitInterruptedException.class);
            assertThatContextIsFit();
            never.complete("late");
            assertThatContextIsFit();
        }

        void assertThatContextIsFit() throws Exception {
            assertThat(Contexts.on(context, Vertx::currentContext)).isSameAs(context);
            CatalogSync view = CatalogSync.of(() -> contexts.vertx.executeBlocking(() -> "10 EUR"), bridge);
            assertThat(Contexts.on(context, view::price)).isEqualTo("10 EUR");
        }
    }

    @Nested
    class On_a_worker_context extends Any_context {
        On_a_worker_context() {
            super(ThreadingModel.WORKER);
        }
    }

    @Nested
    class On_a_virtual_thread_context extends Any_context {
        On_a_virtual_thread_context() {
            super(ThreadingModel.VIRTUAL_THREAD);
        }

        @RepeatedTest(20)
        void the_context_goes_on_with_other_tasks_meanwhile() throws Exception {
            Promise<String> promise = Promise.promise();
            CountDownLatch started = new CountDownLatch(1);
            CompletableFuture<String> price = Contexts.start(
                    context,
                    CatalogSync.of(
                            () -> {
                                started.countDown();
                                return promise.future();
                            },
                            bridge)::price);
            started.await();
            assertThat(Contexts.on(context, Vertx::currentContext)).isSameAs(context);
            promise.complete("10 EUR");
            assertThat(price.get(10, SECONDS)).isEqualTo("10 EUR");
        }

        @Test
        void a_target_that_needs_a_task_of_this_very_context_comes_through() throws Exception {
            CatalogSync view = CatalogSync.of(
                    () -> {
                        Promise<String> promise = Promise.promise();
                        context.runOnContext(ignored -> promise.complete("10 EUR"));
                        return promise.future();
                    },
                    bridge);
            assertThat(Contexts.on(context, view::price)).isEqualTo("10 EUR");
        }

        @RepeatedTest(20)
        void an_interrupted_call_waits_for_its_turn() throws Exception {
            Promise<String> never = Promise.promise();
            CountDownLatch started = new CountDownLatch(1);
            CountDownLatch otherRuns = new CountDownLatch(1);
            CountDownLatch otherEnds = new CountDownLatch(1);
            AtomicInteger running = new AtomicInteger();
            CompletableFuture<Thread> waiter = new CompletableFuture<>();
            CatalogSync view = CatalogSync.of(
                    () -> {
                        started.countDown();
                        return never.future();
                    },
                    bridge);
            CompletableFuture<Integer> othersAtTheEnd = Contexts.start(context, () -> {
                waiter.complete(Thread.currentThread());
                assertThat(catchThrowable(view::price)).isInstanceOf(AwaitInterruptedException.class);
                assertThat(Thread.interrupted())
                        .as("interrupt flag, which the next task would inherit")
                        .isTrue();
                return running.get();
            });
            started.await();
            CompletableFuture<Integer> other = Contexts.start(context, () -> {
                running.incrementAndGet();
                otherRuns.countDown();
                otherEnds.await();
                return running.decrementAndGet();
            });
            otherRuns.await();
            waiter.get(10, SECONDS).interrupt();
            waiter.get(10, SECONDS).interrupt();
            otherEnds.countDown();
            assertThat(othersAtTheEnd.get(10, SECONDS)).isZero();
            other.get(10, SECONDS);
            never.complete("late");
            assertThatContextIsFit();
        }

        @RepeatedTest(5)
        void its_tasks_never_overlap_however_their_calls_end() throws Exception {
            AtomicInteger running = new AtomicInteger();
            List<CompletableFuture<Integer>> tasks = new ArrayList<>();
            Bridge shortOfTime = bridge(Duration.ofMillis(1));
            for (int number = 0; number < 300; number++) {
                Promise<String> promise = Promise.promise();
                CompletableFuture<Thread> waiter = new CompletableFuture<>();
                CatalogSync view = CatalogSync.of(promise::future, number % 3 == 0 ? shortOfTime : bridge);
                tasks.add(Contexts.start(context, () -> {
                    waiter.complete(Thread.currentThread());
                    catchThrowableOf(view);
                    Thread.interrupted();
                    int others = running.getAndIncrement();
                    Thread.yield();
                    running.decrementAndGet();
                    return others;
                }));
                if (number % 3 == 1) {
                    waiter.thenAcceptAsync(Thread::interrupt);
                }
                if (ThreadLocalRandom.current().nextBoolean()) {
                    promise.complete("10 EUR");
                } else {
                    waiter.thenRunAsync(() -> promise.tryComplete("10 EUR"));
                }
            }
            for (CompletableFuture<Integer> task : tasks) {
                assertThat(task.get(20, SECONDS)).isZero();
            }
            assertThatContextIsFit();
        }

        @Test
        void an_undeployment_ends_a_waiting_call() throws Exception {
            CountDownLatch started = new CountDownLatch(1);
            CompletableFuture<Throwable> thrown = Contexts.start(
                    context,
                    () -> catchThrowable(CatalogSync.of(
                            () -> {
                                started.countDown();
                                return Promise.<String>promise().future();
                            },
                            bridge)::price));
            started.await();
            Contexts.await(contexts.vertx.undeploy(context.deploymentID()));
            assertThat(thrown.get(10, SECONDS)).isInstanceOf(AwaitInterruptedException.class);
        }

        private void catchThrowableOf(CatalogSync view) {
            try {
                view.price();
            } catch (AwaitInterruptedException | AwaitTimeoutException ended) {
                return;
            }
        }
    }
}
