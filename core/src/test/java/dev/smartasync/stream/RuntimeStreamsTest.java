package dev.smartasync.stream;

import static dev.smartasync.testing.Loop.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.Blocking;
import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.CallerContext;
import dev.smartasync.Smart;
import dev.smartasync.SmartMethod;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many values in run-time views and reflective methods. */
@Tag("streams")
@Timeout(30)
class RuntimeStreamsTest {
    private static final IOException NO_PAGE = new IOException("no page");

    /** Publishes in every way. */
    public static class Feed {
        final Manual manual = new Manual();

        public Publisher<String> names() {
            return Smart.publisher(() -> List.of("Ada", "Alan"));
        }

        public Publisher<String> namesAsync(String prefix) {
            return Smart.publisher(() -> Stream.of(prefix + "Ada"));
        }

        public Publisher<String> failing() {
            return Smart.publisher(() -> {
                throw NO_PAGE;
            });
        }

        public Publisher<String> slow() {
            return manual;
        }

        public Publisher<Void> clear() {
            manual.cancel();
            return Smart.publisher(List::of);
        }

        public Publisher<String> none() {
            return null;
        }
    }

    @Nested
    class A_publisher_in_a_synchronous_view {
        interface Names {
            Stream<String> names();
        }

        interface Lists {
            List<String> names();

            Collection<String> names(String prefix);

            Iterable<String> failing() throws IOException;

            void clear();

            List<String> none();
        }

        private final Feed feed = new Feed();

        @Test
        void is_read_as_a_stream() {
            try (Stream<String> names = Smart.view(Names.class, feed).names()) {
                assertThat(names).containsExactly("Ada", "Alan");
            }
        }

        interface Slow {
            Stream<String> slow();
        }

        @Test
        void is_cancelled_when_the_stream_is_closed() {
            try (Stream<String> slow = Smart.view(Slow.class, feed).slow()) {
                feed.manual.onRequest = () -> feed.manual.send("first");
                assertThat(slow.iterator().next()).isEqualTo("first");
            }

            assertThat(feed.manual.cancelled).isTrue();
        }

        @Test
        void is_collected_where_a_list_is_wanted() {
            Lists lists = Smart.view(Lists.class, feed);

            assertThat(lists.names()).containsExactly("Ada", "Alan");
            assertThat(lists.names("Dr. ")).containsExactly("Dr. Ada");
        }

        @Test
        void is_waited_for_where_nothing_is_wanted() {
            Smart.view(Lists.class, feed).clear();

            assertThat(feed.manual.cancelled).isTrue();
        }

        @Test
        void fails_a_list_as_its_method_declares_it() {
            assertThatThrownBy(Smart.view(Lists.class, feed)::failing).isSameAs(NO_PAGE);
        }

        interface Failing {
            Stream<String> failing() throws IOException;
        }

        @Test
        void fails_a_stream_with_what_reading_may_throw() throws Exception {
            try (Stream<String> failing = Smart.view(Failing.class, feed).failing()) {
                assertThatThrownBy(failing::toList)
                        .isInstanceOf(CompletionException.class)
                        .hasCause(NO_PAGE);
            }
        }

        @Test
        void that_is_missing_is_named() {
            assertThatThrownBy(Smart.view(Lists.class, feed)::none)
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("Feed.none returned null instead of a publisher");
        }

        @Test
        void is_refused_on_an_event_loop_before_the_target_starts() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                assertThatThrownBy(() -> loop.call(() -> {
                            Smart.view(Lists.class, feed).clear();
                            return null;
                        }))
                        .isInstanceOf(BlockingNotAllowedException.class);
            }
            assertThat(feed.manual.cancelled).isFalse();
        }

        @Test
        void starts_off_a_confined_context() throws Exception {
            assertThat(CallerContext.with(
                            Blocking.CONFINED,
                            () -> Smart.view(Lists.class, feed).names()))
                    .containsExactly("Ada", "Alan");
        }

        interface Mismatched {
            Iterator<String> names();

            String namesAsync(String prefix);

            CompletableFuture<List<String>> slow();
        }

        @Test
        void has_no_match_in_anything_else() {
            assertThatThrownBy(() -> Smart.view(Mismatched.class, feed))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(
                            "Iterator<String> names(): Flow.Publisher<String> names() gives something else")
                    .hasMessageContaining("String namesAsync(String): ")
                    .hasMessageContaining("CompletableFuture<List<String>> slow(): ");
        }
    }

    @Nested
    class A_synchronous_target_of_many_values {
        interface AsyncShop {
            Publisher<String> names();

            Publisher<Integer> pricesAsync();

            Publisher<String> orders();

            Publisher<String> lines();

            CompletableFuture<List<String>> list();
        }

        interface Shop {
            Stream<String> names();

            List<String> list();
        }

        public static final class Target {
            final Stream<String> names = Stream.of("tea", "milk");

            public Stream<String> names() {
                return names;
            }

            public IntStream prices() {
                return IntStream.of(3, 4);
            }

            public Iterable<String> orders() {
                return List.of("first");
            }

            public Iterator<String> lines() throws IOException {
                throw NO_PAGE;
            }

            public List<String> list() {
                return List.of("tea");
            }
        }

        private final Target target = new Target();

        @Test
        void is_published_in_an_asynchronous_view() throws Exception {
            AsyncShop shop = Smart.view(AsyncShop.class, target);

            assertThat(Smart.<String>collect(shop.names())).containsExactly("tea", "milk");
            assertThat(Smart.<Integer>collect(shop.pricesAsync())).containsExactly(3, 4);
            assertThat(Smart.<String>collect(shop.orders())).containsExactly("first");
            assertThat(get(shop.list())).containsExactly("tea");
        }

        @Test
        void fails_its_subscriber_with_what_it_throws() {
            AsyncShop shop = Smart.view(AsyncShop.class, target);

            assertThatThrownBy(() -> Smart.collect(shop.lines())).hasCause(NO_PAGE);
        }

        @Test
        void is_called_as_it_is_in_a_synchronous_one() {
            assertThat(Smart.view(Shop.class, target).names()).isSameAs(target.names);
        }

        interface OfLists {
            Publisher<String> list();
        }

        @Test
        void is_not_one_of_a_list() {
            assertThatThrownBy(() -> Smart.view(OfLists.class, target))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Flow.Publisher<String> list(): List<String> list() gives something else");
        }
    }

    @Nested
    class A_publisher_in_a_view_of_its_own_colour {
        interface Published {
            Publisher<String> slow();
        }

        @Test
        void is_handed_on_as_it_is() {
            Feed feed = new Feed();

            assertThat(Smart.view(Published.class, feed).slow()).isSameAs(feed.manual);
        }
    }

    @Nested
    class A_reflective_method {
        private final Feed feed = new Feed();

        @Test
        void of_a_publisher_gives_a_list_where_blocking_is_allowed() throws Exception {
            assertThat(method("names").isAsynchronous()).isTrue();
            assertThat(method("names").call()).isEqualTo(List.of("Ada", "Alan"));
            assertThat(method("clear").call()).isEqualTo(List.of());
        }

        @Test
        void of_a_publisher_gives_a_future_of_a_list_on_an_event_loop() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                Object given = loop.call(() -> method("names").call());

                assertThat(get((CompletableFuture<?>) given)).isEqualTo(List.of("Ada", "Alan"));
            }
        }

        @Test
        void has_what_depends_on_its_list_run_on_the_callers_loop() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                CompletableFuture<Thread> where =
                        loop.call(() -> method("slow").callAsync().thenApply(list -> Thread.currentThread()));
                feed.manual.send("one");
                feed.manual.subscriber.onComplete();

                assertThat(get(where)).isSameAs(loop.thread());
            }
        }

        @Test
        void cancels_the_publisher_with_the_future() throws Exception {
            method("slow").callAsync().cancel(true);

            assertThat(feed.manual.cancelled).isTrue();
        }

        @Test
        void cancels_the_publisher_when_the_future_takes_too_long() throws Exception {
            CompletableFuture<?> late = method("slow").callAsync().orTimeout(1, TimeUnit.MILLISECONDS);

            assertThatThrownBy(() -> get(late)).isInstanceOf(java.util.concurrent.TimeoutException.class);
            assertThat(feed.manual.cancelledLatch.await(20, TimeUnit.SECONDS)).isTrue();
        }

        @Test
        void fails_with_what_the_publisher_fails_with() {
            assertThatThrownBy(() -> method("failing").callBlocking()).isSameAs(NO_PAGE);
            assertThatThrownBy(() -> get(method("failing").callAsync())).isSameAs(NO_PAGE);
        }

        @Test
        void names_a_missing_publisher() {
            assertThatThrownBy(() -> method("none").callBlocking()).hasMessageContaining("Feed.none returned null");
            assertThatThrownBy(() -> get(method("none").callAsync())).hasMessageContaining("Feed.none returned null");
        }

        private SmartMethod method(String name) throws NoSuchMethodException {
            return SmartMethod.of(Feed.class.getMethod(name), feed);
        }
    }
}
