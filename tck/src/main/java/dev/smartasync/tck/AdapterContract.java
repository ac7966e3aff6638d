package dev.smartasync.tck;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.smartasync.AwaitInterruptedException;
import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.Blocking;
import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.spi.AsyncAdapter;
import dev.smartasync.spi.Operation;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/**
 * What every adapter has to pass. A subclass says how its library makes sources.
 *
 * @param <A> the asynchronous type
 */
@Timeout(30)
public abstract class AdapterContract<A> {
    private static final Operation TARGET = Operation.of("Catalog.price");

    /** For the test that extends it. */
    protected AdapterContract() {}

    /** The adapter under test. */
    protected abstract AsyncAdapter<A> adapter();

    /** A source that has this value; for {@code null}, one that has none or ends empty. */
    protected abstract A completed(@Nullable Object value);

    /** A source that has failed. */
    protected abstract A failed(Throwable failure);

    /** A source that the test completes. */
    protected abstract Pending<A> pending();

    /** A source whose value {@code body} computes on {@code executor}. */
    protected abstract A computed(Executor executor, Callable<?> body);

    /** Whether the library's sources can be cancelled. */
    protected abstract boolean cancels();

    /** Whether a source can have a value; one that cannot gives {@code null}. */
    protected boolean mayHaveValue() {
        return true;
    }

    /** Whether a source can have no value, or {@code null}. */
    protected boolean mayBeEmpty() {
        return true;
    }

    /** A source in the hands of the test. */
    public interface Pending<A> {
        A source();

        /** With a value, or with none. */
        void complete(@Nullable Object value);

        void fail(Throwable failure);

        /** How often it was started; an eager source was, once. */
        int starts();

        /** Waits until it was started. */
        default void awaitStart() throws InterruptedException {}

        boolean isCancelled();
    }

    private @Nullable Object seen(Object value) {
        return mayHaveValue() ? value : null;
    }

    private Bridge bridge() {
        return Bridge.builder().services(false).adapter(adapter()).build();
    }

    private Bridge bridge(Duration timeout) {
        return Bridge.builder()
                .services(false)
                .adapter(adapter())
                .timeout(timeout)
                .build();
    }

    private @Nullable Object await(A source) {
        return bridge().await((Object) source);
    }

    @Nested
    class A_complete_source {
        @Test
        void gives_its_value() {
            assertThat(await(completed("value"))).isEqualTo(seen("value"));
        }

        @Test
        void gives_null_where_it_has_no_value() {
            assumeThat(mayBeEmpty()).isTrue();
            assertThat(await(completed(null))).isNull();
        }

        @Test
        @Tag("A6")
        void fails_with_the_same_unchecked_instance() {
            RuntimeException failure = new IllegalArgumentException("no such book");
            assertThat(catchThrowable(() -> await(failed(failure)))).isSameAs(failure);
        }

        @Test
        @Tag("A6")
        void fails_with_the_same_error() {
            Error failure = new AssertionError("never");
            assertThat(catchThrowable(() -> await(failed(failure)))).isSameAs(failure);
        }

        @Test
        @Tag("A6")
        void fails_with_an_undeclared_checked_exception_as_the_cause() {
            IOException failure = new IOException("closed");
            assertThatThrownBy(() -> await(failed(failure)))
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isSameAs(failure);
        }

        @Test
        @Tag("A1")
        void is_refused_where_waiting_is_forbidden() {
            A source = completed("value");
            assertThatThrownBy(() -> CallerContext.with(Blocking.FORBIDDEN, () -> await(source)))
                    .isInstanceOf(BlockingNotAllowedException.class);
        }

        @Test
        void is_a_complete_future_at_once() {
            CompletableFuture<?> future = adapter().toFuture(completed("value"));
            assertThat(future.isDone()).isTrue();
            assertThat(future.join()).isEqualTo(seen("value"));
        }
    }

    @Nested
    class A_pending_source {
        private final Pending<A> pending = pending();

        @RepeatedTest(20)
        void gives_a_value_that_comes_while_a_thread_waits() throws Exception {
            CompletableFuture<Object> waiting = Threads.onNew(() -> await(pending.source()));
            pending.awaitStart();
            pending.complete("late");
            assertThat(waiting.get(10, SECONDS)).isEqualTo(seen("late"));
        }

        @Test
        void gives_null_where_it_ends_with_no_value() throws Exception {
            assumeThat(mayBeEmpty()).isTrue();
            CompletableFuture<?> future = adapter().toFuture(pending.source());
            assertThat(future).isNotDone();
            pending.complete(null);
            assertThat(future.get(10, SECONDS)).isNull();
        }

        @Test
        @Tag("A6")
        void fails_with_the_same_instance() throws Exception {
            IOException failure = new IOException("closed");
            CompletableFuture<?> future = adapter().toFuture(pending.source());
            pending.fail(failure);
            assertThatThrownBy(() -> future.get(10, SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isSameAs(failure);
        }

        @Test
        @Tag("A5")
        void is_cancelled_when_a_wait_takes_too_long() {
            Bridge bridge = bridge(Duration.ofMillis(20));
            assertThatThrownBy(() -> bridge.await((Object) pending.source())).isInstanceOf(AwaitTimeoutException.class);
            assertThat(pending.isCancelled()).isEqualTo(cancels());
        }

        @Test
        @Tag("A5")
        void fails_with_a_timeout_of_its_own_as_it_is() throws Exception {
            RuntimeException own = new AwaitTimeoutException("of the target's", Duration.ofDays(1));
            CompletableFuture<Object> waiting = Threads.onNew(
                    () -> catchThrowable(() -> bridge(Duration.ofMinutes(1)).await((Object) pending.source())));
            pending.awaitStart();
            pending.fail(own);
            assertThat(waiting.get(10, SECONDS)).isSameAs(own);
        }

        @Test
        @Tag("A4")
        void is_cancelled_when_the_thread_was_interrupted_before() {
            Thread.currentThread().interrupt();
            try {
                assertThatThrownBy(() -> await(pending.source())).isInstanceOf(AwaitInterruptedException.class);
            } finally {
                assertThat(Thread.interrupted()).as("interrupt flag").isTrue();
            }
            assertThat(pending.isCancelled()).isEqualTo(cancels());
        }

        @RepeatedTest(20)
        @Tag("A4")
        void is_cancelled_when_the_waiting_thread_is_interrupted() throws Exception {
            CompletableFuture<Thread> waiter = new CompletableFuture<>();
            CompletableFuture<Object> waiting = Threads.onNew(() -> {
                waiter.complete(Thread.currentThread());
                Throwable thrown = catchThrowable(() -> await(pending.source()));
                assertThat(Thread.interrupted()).as("interrupt flag").isTrue();
                return thrown;
            });
            waiter.get(10, SECONDS).interrupt();
            assertThat(waiting.get(10, SECONDS)).isInstanceOf(AwaitInterruptedException.class);
            assertThat(pending.isCancelled()).isEqualTo(cancels());
        }

        @Test
        void is_cancelled_with_its_future_or_else_left_alone() {
            CompletableFuture<?> future = adapter().toFuture(pending.source());
            assertThat(future.cancel(true)).isTrue();
            assertThat(pending.isCancelled()).isEqualTo(cancels());
            pending.complete("too late");
            assertThat(future).isCancelled();
        }

        @Test
        void is_cancelled_when_its_future_is_failed_from_outside() {
            CompletableFuture<?> future = adapter().toFuture(pending.source());
            IOException failure = new IOException("from outside");
            assertThat(future.completeExceptionally(failure)).isTrue();
            assertThat(pending.isCancelled()).isEqualTo(cancels());
            pending.complete("too late");
            assertThat(future.handle((value, thrown) -> thrown).join()).isSameAs(failure);
        }

        @RepeatedTest(200)
        void gives_its_value_or_a_cancellation_where_both_come_together() throws Exception {
            CompletableFuture<?> future = adapter().toFuture(pending.source());
            CountDownLatch together = new CountDownLatch(2);
            CompletableFuture<Object> completing = Threads.onNew(() -> {
                meet(together);
                pending.complete("value");
                return null;
            });
            meet(together);
            boolean cancelled = future.cancel(true);
            completing.get(10, SECONDS);
            Object seen = cancelled ? catchThrowable(future::join) : future.get(10, SECONDS);
            if (cancelled) {
                assertThat(seen).isInstanceOf(CancellationException.class);
            } else {
                assertThat(seen).isEqualTo(seen("value"));
            }
        }
    }

    @Nested
    class A_lazy_source {
        private final Pending<A> pending = pending();
        private final int startsBefore = adapter().isLazy() ? 0 : 1;

        @Test
        void starts_when_it_is_asked_for_as_a_future_and_not_before() {
            A source = pending.source();
            assertThat(pending.starts()).isEqualTo(startsBefore);
            adapter().toFuture(source);
            assertThat(pending.starts()).isEqualTo(1);
        }

        @Test
        @Tag("A1")
        void does_not_start_where_waiting_is_forbidden() {
            A source = pending.source();
            assertThatThrownBy(() -> CallerContext.with(Blocking.FORBIDDEN, () -> await(source)))
                    .isInstanceOf(BlockingNotAllowedException.class);
            assertThat(pending.starts()).isEqualTo(startsBefore);
        }

        @Test
        @Tag("A7")
        void is_cancelled_with_its_call_where_the_bridge_spares_shared_sources() {
            Bridge bridge = Bridge.builder()
                    .services(false)
                    .adapter(adapter())
                    .cancelSource(false)
                    .timeout(Duration.ofMillis(20))
                    .build();
            assertThatThrownBy(() -> bridge.await((Object) pending.source())).isInstanceOf(AwaitTimeoutException.class);
            assertThat(pending.isCancelled()).isEqualTo(adapter().isLazy() && cancels());
        }
    }

    @Nested
    class A_caller_who_wants_a_future {
        private final Pending<A> pending = pending();

        @Test
        void gets_one_whose_cancellation_travels_to_the_source() {
            CompletableFuture<Object> future = bridge().handOver(TARGET, pending.source());
            future.cancel(true);
            assertThat(pending.isCancelled()).isEqualTo(cancels());
        }

        @Test
        void gets_the_value() throws Exception {
            CompletableFuture<Object> future = bridge().handOver(TARGET, pending.source());
            pending.complete("value");
            assertThat(future.get(10, SECONDS)).isEqualTo(seen("value"));
        }
    }

    @Nested
    class A_thread_that_is_needed_elsewhere {
        @Test
        @EnabledForJreRange(min = JRE.JAVA_21)
        void may_be_virtual() throws Exception {
            Executor others = Threads::startNew;
            CompletableFuture<Object> waiting = new CompletableFuture<>();
            Threads.startVirtual(() -> Threads.complete(waiting, () -> await(computed(others, () -> "computed"))));
            assertThat(waiting.get(10, SECONDS)).isEqualTo(seen("computed"));
        }

        @RepeatedTest(20)
        @Tag("A2")
        void may_be_the_only_one_of_a_fork_join_pool_that_computes_the_value() throws Exception {
            ForkJoinPool pool = new ForkJoinPool(1);
            try {
                assertThat(pool.submit(() -> await(computed(pool, () -> "computed")))
                                .get(10, SECONDS))
                        .isEqualTo(seen("computed"));
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static void meet(CountDownLatch together) throws InterruptedException {
        together.countDown();
        together.await();
    }
}
