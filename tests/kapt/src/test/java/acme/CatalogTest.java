package acme;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.smartasync.AwaitInterruptedException;
import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.Blocking;
import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.kotlin.SuspendContext;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kotlinx.coroutines.CoroutineName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Views of types that are written in Kotlin. */
@Timeout(30)
class CatalogTest {
    private final IOException failure = new IOException("torn");
    private final Shop shop = new Shop(failure);
    private final CatalogSync sync = CatalogSync.of(shop);
    private final CatalogAsync async = CatalogAsync.of(shop);

    @Nested
    class A_function_that_suspends {
        @Test
        void gives_its_value_in_both_colours() throws Exception {
            assertThat(sync.price("tea")).isEqualTo(3);
            assertThat(async.price("tea").get(10, SECONDS)).isEqualTo(3);
        }

        @Test
        @Tag("A3")
        void runs_on_the_thread_that_waits() {
            sync.price("tea");
            assertThat(shop.getThreads()).containsExactly(Thread.currentThread(), Thread.currentThread());
        }

        @Test
        void gives_null_where_it_has_no_value() throws Exception {
            assertThat(sync.find("")).isNull();
            assertThat(async.find("").get(10, SECONDS)).isNull();
            assertThat(sync.find("tea")).isEqualTo(new Book("tea"));
        }

        @Test
        void is_void_for_unit_and_ends_when_its_children_have() throws Exception {
            sync.refresh();
            assertThat(shop.getLog()).containsExactly("child");
            Void nothing = async.refresh().get(10, SECONDS);
            assertThat(nothing).isNull();
            assertThat(shop.getLog()).containsExactly("child", "child");
        }

        @Test
        void may_be_generic() {
            assertThat(sync.largest(List.of("cup", "tea"))).isEqualTo("tea");
        }

        @Test
        void takes_all_its_parameters() {
            assertThat(sync.discounted("0123456789", 10)).isEqualTo(9);
        }

        @Test
        @Tag("A6")
        void fails_with_the_same_instance_which_it_declares() {
            Throwable thrown = null;
            try {
                sync.read("shelf");
            } catch (IOException declared) {
                thrown = declared;
            }
            assertThat(thrown).isSameAs(failure);
            assertThatThrownBy(() -> async.read("shelf").get(10, SECONDS))
                    .cause()
                    .isSameAs(failure);
        }

        @Test
        @Tag("A1")
        void is_refused_where_no_thread_may_wait() {
            assertThatThrownBy(() -> CallerContext.with(Blocking.FORBIDDEN, () -> sync.price("tea")))
                    .isInstanceOf(BlockingNotAllowedException.class)
                    .hasMessageContaining("CatalogAsync.price");
            assertThat(shop.getThreads()).isEmpty();
        }

        @Test
        @Tag("O4")
        void sees_the_context_that_its_caller_says() throws Exception {
            assertThat(SuspendContext.with(new CoroutineName("caller"), sync::name))
                    .isEqualTo("caller");
            assertThat(sync.name()).isNull();
        }

        @Test
        void makes_a_view_closeable() {
            try (CatalogSync closing = sync) {
                assertThat(closing.title("tea")).isEqualTo("The tea");
            }
            assertThat(shop.getLog()).containsExactly("closed");
        }
    }

    @Nested
    class One_that_is_given_up {
        @Test
        void is_cancelled_with_its_future() throws Exception {
            CompletableFuture<String> never = async.never();
            assertThat(shop.getBegun()).isCompleted();
            never.cancel(true);
            assertThat(shop.getCancelled().get(10, SECONDS)).isEqualTo("cancelled");
        }

        @Test
        @Tag("A5")
        void is_cancelled_when_its_time_is_over() throws Exception {
            Bridge impatient = Bridge.builder().timeout(Duration.ofMillis(20)).build();
            assertThatThrownBy(() -> CatalogSync.of(shop, impatient).never()).isInstanceOf(AwaitTimeoutException.class);
            assertThat(shop.getCancelled().get(10, SECONDS)).isEqualTo("cancelled");
        }

        @Test
        @Tag("A4")
        void is_cancelled_by_an_interrupt() throws Exception {
            Thread waiter = Thread.currentThread();
            shop.getBegun().thenRun(waiter::interrupt);
            assertThatThrownBy(sync::never).isInstanceOf(AwaitInterruptedException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(shop.getCancelled().get(10, SECONDS)).isEqualTo("cancelled");
        }
    }

    @Nested
    class What_does_not_suspend {
        @Test
        void is_there_in_both_colours_too() throws Exception {
            assertThat(sync.title("tea")).isEqualTo("The tea");
            assertThat(async.title("tea").get(10, SECONDS)).isEqualTo("The tea");
            assertThat(sync.stock("tea")).isEqualTo(3);
            assertThat(async.stock("tea").get(10, SECONDS)).isEqualTo(3);
            try (Stream<String> updates = sync.updates()) {
                assertThat(updates).containsExactly("first", "second");
            }
        }

        @Test
        void throws_what_it_declares() {
            assertThat(catchThrowable(() -> sync.load("shelf"))).isSameAs(failure);
        }
    }

    @Nested
    class A_class {
        private final Shelf<Object> shelf = new Shelf<>(new ArrayList<>(List.of(new Book("tea"))));

        @Test
        void has_views_with_its_type_parameters() throws Exception {
            ShelfSync<Object> view = ShelfSync.of(shelf);
            view.add("cup");
            assertThat(view.first()).isEqualTo(new Book("tea"));
            assertThat(view.getSize()).isEqualTo(2);
            assertThat(ShelfAsync.of(shelf).isShelved(new Book("tea")).get(10, SECONDS))
                    .isTrue();
        }
    }

    @Nested
    class A_type_in_Java_that_extends_one_in_Kotlin {
        private final BookRepository books = new Stored();

        @Test
        void has_views_of_what_it_inherits() throws Exception {
            BookRepositorySync waiting = BookRepositorySync.of(books);
            assertThat(waiting.find("tea")).isEqualTo(new Book("tea"));
            assertThat(waiting.count()).isEqualTo(1);
            assertThat(BookRepositoryAsync.of(books).find("tea").get(10, SECONDS))
                    .isEqualTo(new Book("tea"));
        }

        private static final class Stored extends Books implements BookRepository {
            @Override
            public int count() {
                return 1;
            }
        }
    }
}
