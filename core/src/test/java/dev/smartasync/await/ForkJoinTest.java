package dev.smartasync.await;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Smart;
import dev.smartasync.testing.ChildProcess;
import dev.smartasync.testing.Loop;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("A2")
@Timeout(120)
class ForkJoinTest {
    private final ForkJoinPool pool = new ForkJoinPool(1);

    @AfterEach
    void shutDown() {
        pool.shutdownNow();
    }

    /** What completes once the pool, whose only worker waits for it, has run a task. */
    enum Source {
        COMPLETABLE_FUTURE((pool, value) -> CompletableFuture.supplyAsync(() -> value, pool)),
        DERIVED_FUTURE((pool, value) -> CompletableFuture.supplyAsync(() -> value, pool)
                .thenApplyAsync(each -> each, pool)
                .thenComposeAsync(each -> CompletableFuture.supplyAsync(() -> each, pool), pool)),
        MINIMAL_STAGE((pool, value) ->
                CompletableFuture.supplyAsync(() -> value, pool).minimalCompletionStage()),
        CUSTOM_STAGE((pool, value) -> CustomStage.of(CompletableFuture.supplyAsync(() -> value, pool))),
        STAGE_WITHOUT_A_FUTURE(
                (pool, value) -> CustomStage.withoutFuture(CompletableFuture.supplyAsync(() -> value, pool))),
        PLAIN_FUTURE((pool, value) -> {
            FutureTask<String> plain = new FutureTask<>(() -> value);
            pool.execute(plain);
            return plain;
        }),
        FORK_JOIN_TASK((pool, value) -> {
            ForkJoinTask<String> task = ForkJoinTask.adapt(() -> value);
            pool.execute(task);
            return task;
        }),
        BRIDGES_FUTURE((pool, value) -> Smart.async(() -> value).thenApplyAsync(each -> each, pool));

        private final BiFunction<ForkJoinPool, String, Object> start;

        Source(BiFunction<ForkJoinPool, String, Object> start) {
            this.start = start;
        }
    }

    @Nested
    class The_only_worker_of_a_pool {

        @ParameterizedTest
        @EnumSource(Source.class)
        void waits_for_what_is_queued_on_that_pool(Source source) throws Exception {
            CompletableFuture<String> call = CompletableFuture.supplyAsync(
                    () -> CatalogSyncView.of(item -> source.start.apply(pool, item))
                            .price("tea"),
                    pool);
            assertThat(Loop.get(call)).isEqualTo("tea");
        }

        @ParameterizedTest
        @EnumSource(Source.class)
        void waits_for_what_is_queued_on_that_pool_and_pumps(Source source) throws Exception {
            CompletableFuture<String> call = CompletableFuture.supplyAsync(
                    () -> CatalogSyncView.of(item -> {
                                Smart.callExecutor().execute(() -> {});
                                return source.start.apply(pool, item);
                            })
                            .price("tea"),
                    pool);
            assertThat(Loop.get(call)).isEqualTo("tea");
        }

        @ParameterizedTest
        @EnumSource(Source.class)
        void runs_no_unrelated_task_on_its_stack_meanwhile(Source source) throws Exception {
            AtomicBoolean waiting = new AtomicBoolean();
            List<Thread> intruders = new ArrayList<>();
            List<CompletableFuture<?>> unrelated = new ArrayList<>();
            CompletableFuture<Thread> call = CompletableFuture.supplyAsync(
                    () -> {
                        Thread waiter = Thread.currentThread();
                        CatalogSyncView.of(item -> {
                                    for (int task = 0; task < 50; task++) {
                                        unrelated.add(CompletableFuture.runAsync(
                                                () -> {
                                                    if (Thread.currentThread() == waiter && waiting.get()) {
                                                        intruders.add(waiter);
                                                    }
                                                },
                                                pool));
                                    }
                                    waiting.set(true);
                                    return source.start.apply(pool, item);
                                })
                                .price("tea");
                        waiting.set(false);
                        return waiter;
                    },
                    pool);
            Loop.get(call);
            Loop.get(CompletableFuture.allOf(unrelated.toArray(CompletableFuture[]::new)));
            assertThat(intruders).isEmpty();
        }

        @Test
        void waits_at_many_levels_at_once() throws Exception {
            CompletableFuture<String> call = CompletableFuture.supplyAsync(() -> nested(30), pool);
            assertThat(Loop.get(call)).isEqualTo("bottom");
        }

        private String nested(int levels) {
            return levels == 0 ? "bottom" : Smart.await(CompletableFuture.supplyAsync(() -> nested(levels - 1), pool));
        }
    }

    @Nested
    class A_starved_pool {

        @Test
        void comes_through_up_to_the_limit_of_the_common_pool() throws Exception {
            assertThat(starve(8, 7)).contains("all waits ended with a value");
        }

        @Test
        void names_the_cause_in_a_timeout_beyond_that_limit() throws Exception {
            assertThat(starve(1, 5))
                    .contains("AwaitTimeoutException: Timed out after PT")
                    .contains("has reached its limit of threads that stand in for waiting ones");
        }

        /** As many waits as given on the only worker of a common pool, each for what is queued behind it. */
        private String starve(int spares, int waits) throws Exception {
            return ChildProcess.run(List.of(
                    "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
                    "-Djava.util.concurrent.ForkJoinPool.common.maximumSpares=" + spares,
                    "-cp",
                    ChildProcess.classPath(),
                    StarvedCommonPool.class.getName(),
                    Integer.toString(waits)));
        }

        @Test
        @EnabledForJreRange(min = JRE.JAVA_21)
        void of_carrier_threads_comes_through() throws Exception {
            String output = ChildProcess.run(List.of(
                    "-Djdk.virtualThreadScheduler.parallelism=1",
                    "-Djdk.virtualThreadScheduler.maxPoolSize=1",
                    "-cp",
                    ChildProcess.classPath(),
                    StarvedCarriers.class.getName()));
            assertThat(output).contains("all waits ended with a value");
        }
    }
}
