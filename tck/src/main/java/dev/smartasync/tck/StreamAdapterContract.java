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
import dev.smartasync.BridgeBuilder;
import dev.smartasync.CallerContext;
import dev.smartasync.spi.StreamAdapter;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every adapter of a type of many values has to pass. A subclass says how its library makes sources.
 *
 * @param <A> the type of many values
 */
@Timeout(30)
public abstract class StreamAdapterContract<A> {
    private static final int PREFETCH = 16;

    /** For the test that extends it. */
    protected StreamAdapterContract() {}

    /** The adapter under test. */
    protected abstract StreamAdapter<A> adapter();

    /** A source that does what {@code publisher} does: starts, asks and cancels there as it is started, asked and cancelled. */
    protected abstract A from(Publisher<Object> publisher);

    /** Whether the library's sources send only what they are asked for. */
    protected boolean heedsDemand() {
        return true;
    }

    private BridgeBuilder building() {
        return Bridge.builder().services(false).adapter(adapter()).prefetch(PREFETCH);
    }

    private Bridge bridge() {
        return building().build();
    }

    private Stream<Object> stream(Publisher<Object> publisher) {
        return bridge().stream(from(publisher));
    }

    @Nested
    class A_source_read_as_a_stream {
        @Test
        void gives_its_elements_in_order() {
            assertThat(stream(Numbers.below(1000)))
                    .containsExactlyElementsOf(() -> LongStream.range(0, 1000)
                            .<Object>mapToObj(each -> each)
                            .iterator());
        }

        @Test
        void gives_the_elements_that_another_thread_sends_in_order() {
            ExecutorService executor = Executors.newSingleThreadExecutor();
            try {
                assertThat(stream(Numbers.below(10_000).on(executor)))
                        .containsExactlyElementsOf(() -> LongStream.range(0, 10_000)
                                .<Object>mapToObj(each -> each)
                                .iterator());
            } finally {
                executor.shutdownNow();
            }
        }

        @Test
        void may_be_empty() {
            assertThat(stream(Numbers.below(0))).isEmpty();
        }

        @Test
        @Tag("A6")
        void fails_with_the_same_instance_after_its_elements() {
            RuntimeException failure = new IllegalStateException("torn");
            Iterator<Object> elements =
                    stream(Numbers.below(1).failing(failure)).iterator();
            assertThat(elements.next()).isEqualTo(0L);
            assertThat(catchThrowable(elements::hasNext)).isSameAs(failure);
        }

        @Test
        @Tag("A6")
        void fails_with_an_undeclared_checked_exception_as_the_cause() {
            IOException failure = new IOException("torn");
            assertThatThrownBy(() -> stream(Numbers.below(0).failing(failure)).toList())
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isSameAs(failure);
        }

        @Test
        void is_started_when_it_is_read_and_not_before() {
            Numbers numbers = Numbers.below(3);
            try (Stream<Object> stream = stream(numbers)) {
                assertThat(numbers.subscriptions).hasValue(0);
                Object unused = stream.iterator().next();
                assertThat(numbers.subscriptions).hasValue(1);
            }
        }

        @Test
        @Tag("A1")
        void is_refused_where_waiting_is_forbidden_and_does_not_start() {
            Numbers numbers = Numbers.below(3);
            A source = from(numbers);
            assertThatThrownBy(() -> CallerContext.with(Blocking.FORBIDDEN, () -> bridge().stream(source)))
                    .isInstanceOf(BlockingNotAllowedException.class);
            assertThat(numbers.subscriptions).hasValue(0);
        }

        @Test
        void is_ahead_of_its_reader_by_the_prefetch_at_most() {
            Numbers numbers = Numbers.below(heedsDemand() ? 100_000 : PREFETCH);
            long read = 0;
            long ahead = 0;
            for (Iterator<Object> elements = stream(numbers).iterator(); elements.hasNext(); ) {
                assertThat(elements.next()).isEqualTo(read++);
                ahead = Math.max(ahead, numbers.sent.get() - read);
            }
            assertThat(ahead).isLessThanOrEqualTo(PREFETCH);
        }

        @Test
        void is_collected_to_a_list() {
            assertThat(bridge().collect(from(Numbers.below(3)))).isEqualTo(List.of(0L, 1L, 2L));
        }
    }

    @Nested
    class A_stream_left_early {
        @Test
        void cancels_its_source() {
            Numbers numbers = Numbers.stuckAfter(3);
            try (Stream<Object> stream = stream(numbers)) {
                assertThat(stream.iterator().next()).isEqualTo(0L);
                assertThat(numbers.isCancelled()).isFalse();
            }
            assertThat(numbers.cancellations).hasValue(1);
        }

        @RepeatedTest(20)
        void lets_its_source_send_one_more_element_at_most() throws Exception {
            assumeThat(heedsDemand()).isTrue();
            ExecutorService executor = Executors.newSingleThreadExecutor();
            Numbers numbers = Numbers.endless().on(executor);
            try (Stream<Object> stream = stream(numbers)) {
                Iterator<Object> elements = stream.iterator();
                for (long read = 0; read < 3; read++) {
                    assertThat(elements.next()).isEqualTo(read);
                }
            }
            long sent = numbers.sent.get();
            executor.shutdown();
            assertThat(executor.awaitTermination(10, SECONDS)).isTrue();
            assertThat(numbers.isCancelled()).isTrue();
            assertThat(numbers.sent.get() - sent).isLessThanOrEqualTo(1);
        }

        @Test
        @Tag("A5")
        void cancels_its_source_when_the_next_element_takes_too_long() {
            Numbers numbers = Numbers.stuckAfter(1);
            Bridge impatient = building().timeout(Duration.ofMillis(20)).build();
            assertThatThrownBy(() -> impatient.stream(from(numbers)).toList())
                    .isInstanceOf(AwaitTimeoutException.class);
            assertThat(numbers.isCancelled()).isTrue();
        }

        @RepeatedTest(20)
        @Tag("A4")
        void cancels_its_source_when_its_reader_is_interrupted() throws Exception {
            CountDownLatch asked = new CountDownLatch(1);
            CompletableFuture<Thread> reader = new CompletableFuture<>();
            Numbers numbers = Numbers.stuckAfter(0).on(task -> asked.countDown());
            CompletableFuture<@Nullable Throwable> thrown = Threads.onNew(() -> {
                reader.complete(Thread.currentThread());
                Throwable failure = catchThrowable(() -> stream(numbers).toList());
                assertThat(Thread.interrupted()).as("interrupt flag").isTrue();
                return failure;
            });
            asked.await();
            reader.get(10, SECONDS).interrupt();
            assertThat(thrown.get(10, SECONDS)).isInstanceOf(AwaitInterruptedException.class);
            assertThat(numbers.isCancelled()).isTrue();
        }
    }

    @Nested
    class A_reader {
        @RepeatedTest(20)
        @Tag("A2")
        void may_be_the_only_thread_of_a_fork_join_pool_that_sends_the_elements() throws Exception {
            ForkJoinPool pool = new ForkJoinPool(1);
            try {
                assertThat(pool.submit(() -> stream(Numbers.below(100).on(pool)).toList())
                                .get(10, SECONDS))
                        .hasSize(100)
                        .endsWith(99L);
            } finally {
                pool.shutdownNow();
            }
        }
    }
}
