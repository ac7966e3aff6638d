package dev.smartasync.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.AwaitInterruptedException;
import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.Blocking;
import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.Smart;
import dev.smartasync.spi.Operation;
import dev.smartasync.spi.Target;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("streams")
@Timeout(30)
class StreamsTest {

    @Nested
    class A_publisher_read_as_a_stream {

        @Test
        void gives_every_element_in_order() {
            Publisher<Long> numbers =
                    Smart.publisher(() -> LongStream.range(0, 100_000).boxed());

            assertThat(Smart.<Long>stream(numbers))
                    .containsExactlyElementsOf(
                            () -> LongStream.range(0, 100_000).iterator());
        }

        @Test
        void is_not_subscribed_before_it_is_read() {
            Manual source = new Manual();

            Stream<String> stream = Smart.stream(source);

            assertThat(source.isSubscribed()).isFalse();
            stream.close();
        }

        @Test
        void asks_for_no_more_than_the_prefetch_ahead() {
            Manual source = new Manual();
            source.onRequest = () -> source.send("a", "b", "c");
            Iterator<String> elements = bridge().<String>stream(source).iterator();

            assertThat(elements.next()).isEqualTo("a");

            assertThat(source.requested).isEqualTo(4);
            elements.next();
            elements.next();
            assertThat(source.requested)
                    .as("another batch, once one has been taken")
                    .isEqualTo(7);
        }

        @Test
        void cancels_when_it_is_closed_and_takes_nothing_after_that() {
            Manual source = new Manual();
            source.onRequest = () -> source.send("a", "b");
            try (Stream<String> stream = bridge().stream(source)) {
                assertThat(stream.iterator().next()).isEqualTo("a");
            }

            assertThat(source.cancelled).isTrue();
        }

        @Test
        void ends_with_the_very_failure_of_the_publisher_after_its_elements() {
            IllegalStateException failure = new IllegalStateException("torn");
            Manual source = new Manual();
            source.onRequest = () -> {
                source.send("a");
                source.subscriber.onError(failure);
            };
            Iterator<String> elements = bridge().<String>stream(source).iterator();

            assertThat(elements.next()).isEqualTo("a");
            assertThatThrownBy(elements::hasNext).isSameAs(failure);
        }

        @Test
        void wraps_a_checked_failure_that_nobody_declares() {
            Manual source = new Manual();
            source.onRequest = () -> source.subscriber.onError(new IOException("torn"));

            assertThatThrownBy(() -> bridge().collect(source))
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(IOException.class);
        }

        @Test
        void fails_and_cancels_when_the_publisher_sends_more_than_was_asked_for() {
            Manual source = new Manual();
            source.onRequest = () -> source.send("a", "b", "c", "d", "e");
            Iterator<String> elements = bridge().<String>stream(source).iterator();
            for (int index = 0; index < 4; index++) {
                elements.next();
            }

            assertThatThrownBy(elements::next).hasMessageContaining("more than the 4 elements");
            assertThat(source.cancelled).isTrue();
        }

        @Test
        @Tag("A1")
        void is_refused_where_waiting_is_forbidden() throws Exception {
            Manual source = new Manual();

            CallerContext.with(Blocking.FORBIDDEN, () -> {
                assertThatThrownBy(() -> Smart.stream(source)).isInstanceOf(BlockingNotAllowedException.class);
                return null;
            });

            Stream<String> made = Smart.stream(source);
            CallerContext.with(Blocking.FORBIDDEN, () -> {
                assertThatThrownBy(made::toList).isInstanceOf(BlockingNotAllowedException.class);
                return null;
            });
            assertThat(source.isSubscribed()).isFalse();
        }

        @Test
        @Tag("A4")
        void cancels_on_an_interrupt_and_keeps_the_flag() throws Exception {
            Manual source = new Manual();
            CompletableFuture<Throwable> seen = new CompletableFuture<>();
            Thread reader = new Thread(() -> {
                try {
                    Smart.<String>stream(source).forEach(element -> {});
                } catch (Throwable failure) {
                    seen.complete(Thread.currentThread().isInterrupted() ? failure : new AssertionError("no flag"));
                }
            });
            reader.start();
            source.subscribed.await();

            reader.interrupt();

            assertThat(seen.get(10, TimeUnit.SECONDS)).isInstanceOf(AwaitInterruptedException.class);
            assertThat(source.cancelled).isTrue();
        }

        @Test
        @Tag("A5")
        void cancels_when_the_next_element_takes_too_long() {
            Manual source = new Manual();
            Bridge impatient = Bridge.builder().timeout(Duration.ofMillis(20)).build();

            assertThatThrownBy(() -> impatient.<String>stream(source).toList())
                    .isInstanceOf(AwaitTimeoutException.class)
                    .hasMessageContaining("its next element");
            assertThat(source.cancelled).isTrue();
        }

        @Test
        @Tag("A2")
        void comes_through_on_a_fork_join_pool_of_one_that_also_publishes() throws Exception {
            ForkJoinPool pool = new ForkJoinPool(1);
            SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>(pool, 16);
            try {
                CompletableFuture<List<Integer>> read = CompletableFuture.supplyAsync(
                        () -> {
                            pool.execute(() -> {
                                IntStream.range(0, 100).forEach(publisher::submit);
                                publisher.close();
                            });
                            return Smart.<Integer>stream(publisher).toList();
                        },
                        pool);

                assertThat(read.get(10, TimeUnit.SECONDS)).hasSize(100).endsWith(99);
            } finally {
                pool.shutdownNow();
            }
        }

        @Test
        void is_cancelled_when_it_is_dropped_unread() throws Exception {
            Manual source = new Manual();
            source.onRequest = () -> source.send("a");
            readOne(source);

            while (!source.cancelledLatch.await(10, TimeUnit.MILLISECONDS)) {
                System.gc();
            }
        }

        private void readOne(Manual source) {
            bridge().<String>stream(source).iterator().next();
        }

        private Bridge bridge() {
            return Bridge.builder().prefetch(4).build();
        }
    }

    @Nested
    class All_elements_of_a_publisher {

        @Test
        void are_collected() {
            assertThat(Smart.collect(Smart.publisher(() -> List.of(1, 2, 3)))).isEqualTo(List.of(1, 2, 3));
        }

        @Test
        @Tag("A5")
        void are_given_up_when_they_take_too_long() {
            Manual source = new Manual();
            Bridge impatient = Bridge.builder().timeout(Duration.ofMillis(20)).build();

            assertThatThrownBy(() -> impatient.collect(source)).isInstanceOf(AwaitTimeoutException.class);
            assertThat(source.cancelled).isTrue();
        }
    }

    @Nested
    class A_target_that_returns_a_publisher {
        private final Operation records = Operation.of("Feed.records").throwing(IOException.class);
        private final AtomicReference<Thread> caller = new AtomicReference<>();
        private final Target<Publisher<String>> target = () -> {
            caller.set(Thread.currentThread());
            return Smart.publisher(() -> Stream.of("a", "b"));
        };

        @Test
        void is_called_on_the_callers_thread() {
            assertThat(Bridge.standard().<String>stream(records, target)).containsExactly("a", "b");
            assertThat(caller).hasValue(Thread.currentThread());
            assertThat(Bridge.standard().<String>collect(records, target)).containsExactly("a", "b");
            assertThat(caller).hasValue(Thread.currentThread());
        }

        @Test
        @Tag("A1")
        void is_not_called_where_waiting_is_forbidden() throws Exception {
            CallerContext.with(Blocking.FORBIDDEN, () -> {
                assertThatThrownBy(() -> Bridge.standard().stream(records, target))
                        .isInstanceOf(BlockingNotAllowedException.class)
                        .hasMessageContaining("Feed.records");
                assertThatThrownBy(() -> Bridge.standard().collect(records, target))
                        .isInstanceOf(BlockingNotAllowedException.class);
                return null;
            });

            assertThat(caller).hasValue(null);
        }

        @Test
        void is_called_off_the_context_where_that_is_confined() throws Exception {
            CallerContext.with(Blocking.CONFINED, () -> {
                assertThat(Bridge.standard().<String>stream(records, target)).containsExactly("a", "b");
                assertThat(caller.getAndSet(null)).isNotNull().isNotSameAs(Thread.currentThread());
                assertThat(Bridge.standard().<String>collect(records, target)).containsExactly("a", "b");
                assertThat(caller.get()).isNotNull().isNotSameAs(Thread.currentThread());
                return null;
            });
        }

        @Test
        @Tag("A6")
        void throws_what_it_declares_from_every_kind_of_caller() throws Exception {
            IOException failure = new IOException("before");
            Target<Object> broken = () -> {
                throw failure;
            };

            for (Blocking blocking : List.of(Blocking.ALLOWED, Blocking.CONFINED)) {
                CallerContext.with(blocking, () -> {
                    assertThatThrownBy(() -> Bridge.standard().stream(records, broken))
                            .isSameAs(failure);
                    assertThatThrownBy(() -> Bridge.standard().collect(records, broken))
                            .isSameAs(failure);
                    return null;
                });
            }
        }

        @Test
        @Tag("A6")
        void throws_a_declared_failure_from_its_list_and_never_from_reading_its_stream() {
            Stream<String> stream = Bridge.standard().stream(records, Torn::new);

            assertThatThrownBy(stream::toList)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(IOException.class);
            assertThatThrownBy(() -> Bridge.standard().collect(records, Torn::new))
                    .isInstanceOf(IOException.class);
        }

        @Test
        @Tag("A8")
        void is_named_where_it_returns_nothing() {
            assertThatThrownBy(() -> Bridge.standard().stream(records, () -> null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageStartingWith("Feed.records returned null instead of a publisher");
        }

        @Test
        @Tag("A1")
        void begins_to_close_where_waiting_is_forbidden() throws Exception {
            Manual source = new Manual();

            CallerContext.with(Blocking.FORBIDDEN, () -> Bridge.standard().collect(records.asClosing(), () -> source));

            assertThat(source.isSubscribed()).isTrue();
        }
    }

    @Nested
    class A_target_of_many_values_as_a_publisher {

        @Test
        void is_called_elsewhere_for_each_subscriber() {
            Publisher<Thread> publisher = Smart.publisher(() -> Stream.of(Thread.currentThread()));

            assertThat(Smart.<Thread>collect(publisher)).hasSize(1).doesNotContain(Thread.currentThread());
            assertThat(Smart.<Thread>collect(publisher)).hasSize(1);
        }

        @Test
        void takes_iterators_and_iterables() {
            assertThat(Smart.collect(Smart.publisher(() -> List.of("a").iterator())))
                    .isEqualTo(List.of("a"));
            assertThat(Smart.collect(Smart.publisher(() -> IntStream.of(7)))).isEqualTo(List.of(7));
        }

        @Test
        void runs_one_element_ahead_of_a_slow_consumer_and_no_more() {
            Counted numbers = new Counted();
            Bridge one = Bridge.builder().prefetch(1).build();
            try (Stream<Integer> stream = one.stream(one.<Integer>publisher(() -> numbers))) {
                Iterator<Integer> elements = stream.iterator();

                assertThat(elements.next()).isZero();

                assertThat(numbers.given).isLessThanOrEqualTo(3);
            }
        }

        @Test
        void closes_its_stream_at_the_end_and_when_it_is_left_early() throws Exception {
            CountDownLatch closed = new CountDownLatch(2);
            Publisher<Integer> publisher = Smart.publisher(
                    () -> Stream.iterate(0, n -> n + 1).limit(1000).onClose(closed::countDown));

            Smart.collect(publisher);
            try (Stream<Integer> stream = Smart.stream(publisher)) {
                stream.iterator().next();
            }

            assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
        }

        @Test
        @Tag("O2")
        void is_interrupted_where_it_blocks_when_its_subscriber_leaves() throws Exception {
            CountDownLatch blocked = new CountDownLatch(1);
            CountDownLatch interrupted = new CountDownLatch(1);
            Publisher<Integer> publisher = Smart.publisher(() -> Stream.generate(() -> {
                blocked.countDown();
                try {
                    return new CompletableFuture<Integer>().get();
                } catch (Exception interrupt) {
                    interrupted.countDown();
                    throw new IllegalStateException(interrupt);
                }
            }));
            Manual.Reader reader = new Manual.Reader();
            publisher.subscribe(reader);
            reader.subscription.request(1);
            blocked.await();

            reader.subscription.cancel();

            assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        }

        @Test
        @Tag("A8")
        void fails_where_the_target_gives_something_else() {
            assertThatThrownBy(() -> Smart.collect(Smart.publisher(() -> "text")))
                    .hasMessageContaining("instead of a stream, an iterable or an iterator");
        }
    }

    private static final class Torn implements Publisher<String> {
        @Override
        public void subscribe(Subscriber<? super String> subscriber) {
            subscriber.onSubscribe(new Subscription() {
                @Override
                public void request(long count) {}

                @Override
                public void cancel() {}
            });
            subscriber.onError(new IOException("torn"));
        }
    }

    private static final class Counted implements Iterator<Integer> {
        private volatile int given;

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        @SuppressWarnings("NonAtomicOperationOnVolatileField")
        public Integer next() {
            return given++;
        }
    }
}
