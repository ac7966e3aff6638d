package dev.smartasync.await;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.AwaitInterruptedException;
import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.BridgeBuilder;
import dev.smartasync.CallerContext;
import dev.smartasync.Smart;
import dev.smartasync.spi.AsyncAdapter;
import dev.smartasync.spi.Operation;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("A7")
@Timeout(60)
class CancellingTest {
    private static final Duration SHORT = Duration.ofMillis(20);

    private final CompletableFuture<String> shared = new CompletableFuture<>();

    /** Where a wait takes another way. */
    enum Way {
        PLAIN {
            @Override
            <T> T call(Callable<T> body) throws Exception {
                return body.call();
            }
        },
        PUMPED {
            @Override
            <T> T call(Callable<T> body) throws Exception {
                return Smart.toSync(() -> {
                            Smart.callExecutor();
                            try {
                                return CompletableFuture.completedFuture(body.call());
                            } catch (Exception failure) {
                                return CompletableFuture.<T>failedFuture(failure);
                            }
                        })
                        .get();
            }
        },
        FORK_JOIN {
            @Override
            <T> T call(Callable<T> body) throws Exception {
                try (Loop loop = Loops.of(new ForkJoinPool(1))) {
                    return loop.call(body);
                }
            }
        },
        CONFINED {
            @Override
            <T> T call(Callable<T> body) throws Exception {
                return CallerContext.with(Blocking.CONFINED, body);
            }
        };

        abstract <T> T call(Callable<T> body) throws Exception;
    }

    private static CatalogSync pumping(Catalog<?> target, Bridge bridge, Operation operation, Way way) {
        return CatalogSyncView.of(
                item -> {
                    if (way == Way.PUMPED) {
                        bridge.callExecutor();
                    }
                    return target.price(item);
                },
                bridge,
                operation);
    }

    @Nested
    class A_shared_source {

        @ParameterizedTest
        @EnumSource(Way.class)
        void is_kept_by_a_bridge_that_says_so(Way way) {
            Bridge keeping = Bridge.builder().cancelSource(false).timeout(SHORT).build();
            assertThatThrownBy(() -> way.call(() -> pumping(item -> shared, keeping, CatalogSyncView.PRICE, way)
                            .price("tea")))
                    .isInstanceOf(AwaitTimeoutException.class);
            assertThat(shared).isNotDone();
        }

        @ParameterizedTest
        @EnumSource(Way.class)
        void is_kept_by_an_operation_that_says_so(Way way) {
            Operation keeping = CatalogSyncView.PRICE.timeout(SHORT).keepingSource();
            assertThatThrownBy(() -> way.call(() -> pumping(item -> shared, Bridge.standard(), keeping, way)
                            .price("tea")))
                    .isInstanceOf(AwaitTimeoutException.class);
            assertThat(shared).isNotDone();
        }

        @ParameterizedTest
        @EnumSource(Way.class)
        void that_is_a_plain_future_is_kept_too(Way way) {
            FutureTask<String> plain = new FutureTask<>(() -> "never run");
            Operation keeping = CatalogSyncView.PRICE.timeout(SHORT).keepingSource();
            assertThatThrownBy(() -> way.call(() -> pumping(item -> plain, Bridge.standard(), keeping, way)
                            .price("tea")))
                    .isInstanceOf(AwaitTimeoutException.class);
            assertThat(plain).isNotDone();
        }

        @ParameterizedTest
        @EnumSource(Way.class)
        void is_shielded_by_a_minimal_stage(Way way) {
            assertThatThrownBy(() -> way.call(() -> pumping(
                                    item -> shared.minimalCompletionStage(),
                                    Bridge.standard(),
                                    CatalogSyncView.PRICE.timeout(SHORT),
                                    way)
                            .price("tea")))
                    .isInstanceOf(AwaitTimeoutException.class);
            assertThat(shared).isNotDone();
        }

        @Test
        void serves_the_others_when_one_of_them_gives_up() throws Exception {
            CatalogSync patient = CatalogSyncView.of(item -> shared.minimalCompletionStage());
            Waiter<String> other = Waiter.start(() -> patient.price("tea"));
            CatalogSync impatient = CatalogSyncView.of(
                    item -> shared.minimalCompletionStage(), Bridge.standard(), CatalogSyncView.PRICE.timeout(SHORT));
            assertThatThrownBy(() -> impatient.price("tea")).isInstanceOf(AwaitTimeoutException.class);
            shared.complete("tea");
            assertThat(other.get()).isEqualTo("tea");
        }
    }

    @Nested
    class An_ended_wait {
        private final Operation keeping = CatalogSyncView.PRICE.timeout(SHORT).keepingSource();

        @ParameterizedTest
        @EnumSource(Way.class)
        void leaves_no_dependent_behind_after_a_timeout(Way way) {
            for (int wait = 0; wait < 3; wait++) {
                assertThatThrownBy(() -> way.call(() -> pumping(item -> shared, Bridge.standard(), keeping, way)
                                .price("tea")))
                        .isInstanceOf(AwaitTimeoutException.class);
            }
            assertThat(shared.getNumberOfDependents()).isZero();
        }

        @ParameterizedTest
        @EnumSource(Way.class)
        void leaves_no_dependent_behind_after_an_interrupt(Way way) throws Exception {
            Operation patient = CatalogSyncView.PRICE.keepingSource();
            List<Waiter<String>> waiters = new ArrayList<>();
            List<Thread> threads = new CopyOnWriteArrayList<>();
            CountDownLatch called = new CountDownLatch(20);
            for (int caller = 0; caller < 20; caller++) {
                waiters.add(Waiter.start(() -> way.call(() -> {
                    threads.add(Thread.currentThread());
                    return pumping(
                                    item -> {
                                        called.countDown();
                                        return shared;
                                    },
                                    Bridge.standard(),
                                    patient,
                                    way)
                            .price("tea");
                })));
            }
            called.await();
            threads.forEach(Thread::interrupt);
            for (Waiter<String> each : waiters) {
                assertThat(each.failure()).isInstanceOf(AwaitInterruptedException.class);
            }
            assertThat(shared.getNumberOfDependents()).isZero();
        }
    }

    @Nested
    class A_minimal_stage_that_many_wait_for {

        @ParameterizedTest
        @EnumSource(Way.class)
        void keeps_nothing_of_waits_that_have_ended(Way way) {
            CompletionStage<String> shield = shared.minimalCompletionStage();
            for (int wait = 0; wait < 3; wait++) {
                assertThatThrownBy(() -> way.call(() -> pumping(
                                        item -> shield,
                                        Bridge.standard(),
                                        CatalogSyncView.PRICE.timeout(SHORT).keepingSource(),
                                        way)
                                .price("tea")))
                        .isInstanceOf(AwaitTimeoutException.class);
            }
            assertThat(shield.toString()).as("which tells of its dependents").endsWith("[Not completed]");
        }

        @Test
        void gives_its_value_and_its_failure() {
            IllegalStateException failure = new IllegalStateException();
            CompletionStage<String> shield = shared.minimalCompletionStage();
            CompletionStage<String> failed = shared.thenApply(value -> {
                        throw failure;
                    })
                    .<String>thenApply(value -> "never")
                    .minimalCompletionStage();
            assertThat(CatalogSyncView.of(item -> {
                                CompletableFuture.runAsync(() -> shared.complete(item));
                                return shield;
                            })
                            .price("tea"))
                    .isEqualTo("tea");
            assertThat(CatalogSyncView.of(item -> shield).price("tea")).isEqualTo("tea");
            assertThatThrownBy(() -> CatalogSyncView.of(item -> failed).price("tea"))
                    .isSameAs(failure);
        }
    }

    @Nested
    class A_lazy_source {
        private final CompletableFuture<String> work = new CompletableFuture<>();
        private final CompletableFuture<Thread> startedBy = new CompletableFuture<>();
        private final BridgeBuilder sharing = Bridge.builder()
                .cancelSource(false)
                .timeout(SHORT)
                .adapter(new AsyncAdapter<Cold>() {
                    @Override
                    public Class<Cold> type() {
                        return Cold.class;
                    }

                    @Override
                    public CompletableFuture<?> toFuture(Cold source) {
                        startedBy.complete(Thread.currentThread());
                        return work;
                    }

                    @Override
                    public boolean isLazy() {
                        return true;
                    }
                });

        @ParameterizedTest
        @EnumSource(value = Way.class, mode = EnumSource.Mode.EXCLUDE, names = "CONFINED")
        void is_always_cancelled(Way way) {
            assertThatThrownBy(() -> way.call(() -> pumping(
                                    item -> new Cold(), sharing.build(), CatalogSyncView.PRICE.keepingSource(), way)
                            .price("tea")))
                    .isInstanceOf(AwaitTimeoutException.class);
            assertThat(work).isCancelled();
        }

        @Test
        void is_cancelled_in_a_confined_context_too() {
            assertThatThrownBy(() -> confined(sharing, item -> new Cold())).isInstanceOf(AwaitTimeoutException.class);
            assertThat(work).isCancelled();
        }

        @Test
        void is_started_off_a_confined_context() throws Exception {
            work.complete("tea");
            Bridge patient = sharing.timeout(Duration.ofDays(1)).build();
            assertThat(Way.CONFINED.call(() ->
                            CatalogSyncView.of(item -> new Cold(), patient).price("tea")))
                    .isEqualTo("tea");
            assertThat(Loop.get(startedBy)).isNotSameAs(Thread.currentThread());
        }

        private final class Cold {}
    }

    @Nested
    class A_confined_call {

        @Test
        void cancels_what_its_target_returned() {
            assertThatThrownBy(() -> confined(Bridge.builder().timeout(SHORT), item -> shared))
                    .isInstanceOf(AwaitTimeoutException.class);
            assertThat(shared).isCancelled();
        }

        @Test
        void keeps_what_is_shared_and_leaves_no_dependent_behind() {
            assertThatThrownBy(() -> confined(Bridge.builder().timeout(SHORT).cancelSource(false), item -> shared))
                    .isInstanceOf(AwaitTimeoutException.class);
            assertThat(shared).isNotDone();
            assertThat(shared.getNumberOfDependents()).isZero();
        }
    }

    /** Takes too long once the target has returned. */
    private static String confined(BridgeBuilder builder, Catalog<?> target) {
        CountDownLatch called = new CountDownLatch(1);
        Bridge bridge = builder.detector(SlowTarget.RETURNS_WHAT_DOES_NOT_COMPLETE.detector(called))
                .build();
        return CatalogSyncView.of(
                        item -> {
                            called.countDown();
                            return target.price(item);
                        },
                        bridge)
                .price("tea");
    }
}
