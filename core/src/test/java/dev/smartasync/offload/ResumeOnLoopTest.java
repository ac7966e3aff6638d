package dev.smartasync.offload;

import static dev.smartasync.testing.Loop.get;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.spi.Operation;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import dev.smartasync.testing.Stress;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.awt.EventQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("O3")
@Timeout(60)
class ResumeOnLoopTest {
    private static final Operation PRICE = Operation.of("Catalog.price");

    private final Bridge bridge = Bridge.builder().build();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final CompletableFuture<String> stage = new CompletableFuture<>();

    /** Frees every target that a test left waiting. */
    @AfterEach
    void openTheGate() {
        gate.countDown();
    }

    private String gated() throws InterruptedException {
        gate.await();
        return "value";
    }

    @Nested
    class what_depends_on_a_future_runs_on_the_loop_that_asked_for_it {

        @ParameterizedTest
        @EnumSource(
                value = Loops.class,
                names = {"NETTY", "NETTY_ON_PLAIN_THREAD", "NETTY_ON_VIRTUAL_THREAD", "VERTX"})
        void for_a_synchronous_target(Loops kind) throws Exception {
            try (Loop loop = kind.open()) {
                CompletableFuture<Thread> dependent =
                        loop.call(() -> threadOf(bridge.offload(PRICE, ResumeOnLoopTest.this::gated)));
                gate.countDown();

                assertThat(get(dependent)).isSameAs(loop.thread());
            }
        }

        @ParameterizedTest
        @EnumSource(
                value = Loops.class,
                names = {"NETTY", "NETTY_ON_PLAIN_THREAD", "NETTY_ON_VIRTUAL_THREAD", "VERTX"})
        void for_a_body(Loops kind) throws Exception {
            try (Loop loop = kind.open()) {
                CompletableFuture<Thread> dependent =
                        loop.call(() -> threadOf(bridge.async(ResumeOnLoopTest.this::gated)));
                gate.countDown();

                assertThat(get(dependent)).isSameAs(loop.thread());
            }
        }

        @ParameterizedTest
        @EnumSource(
                value = Loops.class,
                names = {"NETTY", "NETTY_ON_PLAIN_THREAD", "NETTY_ON_VIRTUAL_THREAD", "VERTX"})
        void for_an_asynchronous_target(Loops kind) throws Exception {
            try (Loop loop = kind.open()) {
                CompletableFuture<Thread> dependent = loop.call(() -> threadOf(bridge.handOver(PRICE, stage)));
                stage.complete("value");

                assertThat(get(dependent)).isSameAs(loop.thread());
            }
        }

        @Test
        void also_when_the_target_fails() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                Exception failure = new Exception("checked");
                CompletableFuture<Thread> synchronous = loop.call(() -> threadOf(bridge.async(() -> {
                    gate.await();
                    throw failure;
                })));
                CompletableFuture<Thread> asynchronous = loop.call(() -> threadOf(bridge.handOver(PRICE, stage)));
                gate.countDown();
                stage.completeExceptionally(failure);

                assertThat(get(synchronous)).isSameAs(loop.thread());
                assertThat(get(asynchronous)).isSameAs(loop.thread());
            }
        }

        @Test
        void for_a_plain_future() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                FutureTask<String> plain = new FutureTask<>(() -> "value");
                CompletableFuture<Thread> dependent = loop.call(() -> threadOf(bridge.handOver(PRICE, plain)));
                plain.run();

                assertThat(get(dependent)).isSameAs(loop.thread());
            }
        }

        @Test
        void and_within_the_context_of_vertx_where_the_call_came_from_one() throws Exception {
            Vertx vertx = Vertx.vertx();
            try {
                Context context = vertx.getOrCreateContext();
                CompletableFuture<Boolean> onLoop = new CompletableFuture<>();
                context.runOnContext(ignored ->
                        bridge.handOver(PRICE, stage).thenRun(() -> onLoop.complete(Context.isOnEventLoopThread())));
                stage.complete("value");

                assertThat(get(onLoop)).isTrue();
            } finally {
                get(vertx.close().toCompletionStage().toCompletableFuture());
            }
        }

        @Test
        void on_the_event_thread_of_awt() throws Exception {
            System.setProperty("java.awt.headless", "true");
            CompletableFuture<CompletableFuture<Boolean>> dependent = new CompletableFuture<>();
            EventQueue.invokeLater(() -> dependent.complete(
                    bridge.async(ResumeOnLoopTest.this::gated).thenApply(value -> EventQueue.isDispatchThread())));
            CompletableFuture<Boolean> onEventThread = get(dependent);
            gate.countDown();

            assertThat(get(onEventThread)).isTrue();
        }
    }

    @Nested
    class a_time_limit {

        @ParameterizedTest
        @EnumSource(
                value = Loops.class,
                names = {"NETTY", "VERTX"})
        void runs_what_depends_on_it_on_the_loop_and_not_on_the_timer(Loops kind) throws Exception {
            try (Loop loop = kind.open()) {
                assertThat(get(loop.call(
                                () -> threadOf(bridge.handOver(PRICE, stage).orTimeout(1, MILLISECONDS)))))
                        .isSameAs(loop.thread());
                assertThat(get(loop.call(() -> threadOf(
                                bridge.async(ResumeOnLoopTest.this::gated).orTimeout(1, MILLISECONDS)))))
                        .isSameAs(loop.thread());
                assertThat(get(loop.call(() -> threadOf(bridge.async(ResumeOnLoopTest.this::gated)
                                .completeOnTimeout("none", 1, MILLISECONDS)))))
                        .isSameAs(loop.thread());
            }
        }

        @Test
        void does_so_further_down_the_chain_too() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                CompletableFuture<Thread> dependent = loop.call(() -> threadOf(
                        bridge.handOver(PRICE, stage).thenApply(value -> value).orTimeout(1, MILLISECONDS)));

                assertThat(get(dependent)).isSameAs(loop.thread());
            }
        }

        @Test
        void gives_the_value_it_was_told() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                assertThat(get(loop.call(
                                () -> bridge.handOver(PRICE, stage).completeOnTimeout("none", 1, MILLISECONDS))))
                        .isEqualTo("none");
            }
        }

        @Test
        void that_does_not_pass_changes_nothing() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                CompletableFuture<String> future = loop.call(() -> bridge.<String>handOver(PRICE, stage)
                        .thenApply(value -> value)
                        .orTimeout(1, TimeUnit.DAYS));
                stage.complete("value");

                assertThat(get(future)).isEqualTo("value");
            }
        }

        @Test
        void comes_through_where_the_loop_has_stopped() throws Exception {
            Loop loop = Loops.NETTY.open();
            CompletableFuture<String> future = loop.call(() -> bridge.handOver(PRICE, stage));
            loop.close();

            assertThatThrownBy(() -> get(future.orTimeout(1, MILLISECONDS))).isInstanceOf(TimeoutException.class);
        }
    }

    @Nested
    class a_stage_that_is_complete {

        @ParameterizedTest
        @EnumSource
        void is_handed_over_as_the_same_instance(Loops kind) throws Exception {
            try (Loop loop = kind.open()) {
                CompletableFuture<String> done = CompletableFuture.completedFuture("value");
                CompletableFuture<String> failed = CompletableFuture.failedFuture(new IllegalStateException());

                assertThat(loop.call(() -> (Object) bridge.handOver(PRICE, done)))
                        .isSameAs(done);
                assertThat(loop.call(() -> (Object) bridge.handOver(PRICE, failed)))
                        .isSameAs(failed);
            }
        }

        @Test
        void costs_no_thread_where_it_is_a_plain_future() {
            FutureTask<String> plain = new FutureTask<>(() -> "value");
            plain.run();
            FutureTask<String> broken = new FutureTask<>(() -> {
                throw new IllegalStateException("broken");
            });
            broken.run();

            assertThat(bridge.<String>handOver(PRICE, plain)).isCompletedWithValue("value");
            assertThat(bridge.<String>handOver(PRICE, broken)).isCompletedExceptionally();
        }
    }

    @Test
    void a_stage_that_completes_on_the_loop_is_passed_on_directly() throws Exception {
        try (Loop loop = Loops.NETTY.open()) {
            boolean direct = loop.call(() -> {
                CompletableFuture<String> future = bridge.handOver(PRICE, stage);
                stage.complete("value");
                return future.isDone();
            });

            assertThat(direct).isTrue();
        }
    }

    @Nested
    class a_loop_that_has_stopped {
        private final Loop loop = Loops.NETTY.open();

        @AfterEach
        void close() {
            loop.close();
        }

        @Test
        void while_an_asynchronous_target_was_pending_lets_its_value_through_on_the_completing_thread()
                throws Exception {
            CompletableFuture<Thread> dependent = loop.call(() -> threadOf(bridge.handOver(PRICE, stage)));
            loop.close();
            stage.complete("value");

            assertThat(get(dependent)).isSameAs(Thread.currentThread());
        }

        @Test
        void while_a_synchronous_target_was_pending_lets_its_value_through() throws Exception {
            CompletableFuture<String> future = loop.call(() -> bridge.async(ResumeOnLoopTest.this::gated));
            loop.close();
            gate.countDown();

            assertThat(get(future)).isEqualTo("value");
        }

        @Test
        void while_its_last_task_runs_lets_calls_from_there_through() throws Exception {
            CountDownLatch stopping = new CountDownLatch(1);
            CompletableFuture<CompletableFuture<String>> fromTheLastTask = loop.start(() -> {
                stopping.await();
                return bridge.async(ResumeOnLoopTest.this::gated);
            });
            Thread closer = new Thread(loop::close);
            closer.start();
            stopping.countDown();
            closer.join();
            gate.countDown();

            assertThat(get(get(fromTheLastTask))).isEqualTo("value");
        }

        @Test
        void at_the_very_moment_of_the_completion_never_hangs_it() throws Exception {
            for (int race = 0; race < Stress.times(50); race++) {
                Loop stopped = Loops.NETTY.open();
                CompletableFuture<String> source = new CompletableFuture<>();
                CompletableFuture<String> future = stopped.call(() -> bridge.handOver(PRICE, source));
                Thread closer = new Thread(stopped::close);
                closer.start();
                source.complete("value");

                assertThat(get(future)).isEqualTo("value");
                closer.join();
            }
        }
    }

    @Nested
    class ending_such_a_future_early {

        @Test
        void by_cancelling_it_cancels_the_stage() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                CompletableFuture<String> future = loop.call(() -> bridge.handOver(PRICE, stage));

                assertThat(future.cancel(true)).isTrue();
                assertThat(stage).isCancelled();
            }
        }

        @Test
        void by_a_time_limit_cancels_the_stage() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                CompletableFuture<String> future =
                        loop.call(() -> bridge.<String>handOver(PRICE, stage).orTimeout(1, MILLISECONDS));

                assertThatThrownBy(() -> get(future)).isInstanceOf(TimeoutException.class);
                assertThatThrownBy(() -> get(stage)).isInstanceOf(CancellationException.class);
            }
        }

        @Test
        void by_failing_it_cancels_the_stage_and_does_not_fail_it() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                CompletableFuture<String> future = loop.call(() -> bridge.handOver(PRICE, stage));

                future.completeExceptionally(new IllegalStateException("of this caller's alone"));

                assertThat(stage).isCancelled();
            }
        }

        @Tag("A7")
        @Test
        void leaves_a_stage_alone_that_the_bridge_takes_for_shared() throws Exception {
            Bridge sharing = Bridge.builder().cancelSource(false).build();
            leavesAlone(sharing, PRICE);
        }

        @Tag("A7")
        @Test
        void leaves_a_stage_alone_that_the_operation_takes_for_shared() throws Exception {
            leavesAlone(bridge, PRICE.keepingSource());
        }

        @Tag("A7")
        @Test
        void leaves_nothing_behind_at_a_shared_stage() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                for (int call = 0; call < 100; call++) {
                    loop.<CompletableFuture<String>>call(() -> bridge.handOver(PRICE.keepingSource(), stage))
                            .cancel(true);
                }

                assertThat(stage.getNumberOfDependents()).isZero();
            }
        }

        @Test
        void of_a_shared_stage_does_not_keep_others_from_its_value() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                CompletableFuture<String> early = loop.call(() -> bridge.handOver(PRICE.keepingSource(), stage));
                CompletableFuture<Thread> patient =
                        loop.call(() -> threadOf(bridge.handOver(PRICE.keepingSource(), stage)));
                early.cancel(true);
                stage.complete("value");

                assertThat(get(patient)).isSameAs(loop.thread());
                assertThat(early).isCancelled();
            }
        }

        private void leavesAlone(Bridge sharing, Operation operation) throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                loop.<CompletableFuture<String>>call(() -> sharing.handOver(operation, stage))
                        .cancel(true);
                loop.<CompletableFuture<String>>call(() -> sharing.handOver(operation, stage))
                        .completeExceptionally(new IllegalStateException("of this caller's alone"));

                assertThat(stage).isNotDone();
            }
        }
    }

    @Nested
    class everywhere_else {

        @ParameterizedTest
        @EnumSource(
                value = Loops.class,
                names = {"VIRTUAL_THREAD", "FORK_JOIN_WORKER", "POOL_THREAD"})
        void the_very_same_stage_is_handed_on(Loops kind) throws Exception {
            try (Loop caller = kind.open()) {
                assertThat(caller.call(() -> (Object) bridge.handOver(PRICE, stage)))
                        .isSameAs(stage);
            }
        }

        @Test
        void dependents_run_on_the_thread_that_completes() throws Exception {
            CompletableFuture<Thread> dependent = threadOf(bridge.handOver(PRICE, stage));
            Thread completing = new Thread(() -> stage.complete("value"));
            completing.start();

            assertThat(get(dependent)).isSameAs(completing);
        }

        @Test
        void a_confined_caller_is_not_gated_on_its_context() throws Exception {
            Thread caller = Thread.currentThread();
            CompletableFuture<Thread> dependent =
                    CallerContext.with(Blocking.CONFINED, () -> threadOf(bridge.async(ResumeOnLoopTest.this::gated)));
            assertThat(CallerContext.with(Blocking.CONFINED, () -> (Object) bridge.handOver(PRICE, stage)))
                    .isSameAs(stage);
            gate.countDown();

            assertThat(get(dependent)).isNotSameAs(caller);
        }

        @Test
        void a_worker_of_vertx_is_not_gated_on_its_context() throws Exception {
            Vertx vertx = Vertx.vertx();
            try {
                CompletableFuture<String> waited = new CompletableFuture<>();
                vertx.executeBlocking(() -> {
                    CompletableFuture<String> future = bridge.handOver(PRICE, stage);
                    stage.completeAsync(() -> "value");
                    return waited.complete(get(future));
                });

                assertThat(get(waited)).isEqualTo("value");
            } finally {
                get(vertx.close().toCompletionStage().toCompletableFuture());
            }
        }
    }

    @Nested
    class where_it_is_turned_off {
        private final Bridge direct = Bridge.builder().resumeOnCaller(false).build();

        @Test
        void the_very_same_stage_is_handed_on_to_a_loop() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                assertThat(loop.call(() -> (Object) direct.handOver(PRICE, stage)))
                        .isSameAs(stage);
            }
        }

        @Test
        void dependents_of_an_offload_run_on_the_thread_that_ran_the_target() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                CompletableFuture<Thread> target = new CompletableFuture<>();
                CompletableFuture<Thread> dependent = loop.call(() -> threadOf(direct.async(() -> {
                    target.complete(Thread.currentThread());
                    return gated();
                })));
                gate.countDown();

                assertThat(get(dependent)).isSameAs(get(target));
            }
        }
    }

    private static CompletableFuture<Thread> threadOf(CompletableFuture<?> future) {
        return future.handle((value, failure) -> Thread.currentThread());
    }
}
