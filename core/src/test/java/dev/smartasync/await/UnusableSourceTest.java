package dev.smartasync.await;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.Smart;
import dev.smartasync.spi.AsyncAdapter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("A8")
@Timeout(60)
class UnusableSourceTest {
    private final IllegalStateException early = new IllegalStateException("before it returned");

    private record Cold(String value) {}

    private static final class ForgetfulAdapter implements AsyncAdapter<Cold> {
        @Override
        public Class<Cold> type() {
            return Cold.class;
        }

        @Override
        public CompletableFuture<?> toFuture(Cold source) {
            return null;
        }
    }

    @Nested
    class Through_the_synchronous_view {

        @Test
        void no_stage_is_an_exception_that_names_the_target() {
            assertThatThrownBy(() -> CatalogSyncView.of(item -> null).price("tea"))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("Catalog.price returned null instead of something to wait for:"
                            + " return a completed stage for \"no value\"");
            assertThatThrownBy(() -> CallerContext.with(
                            Blocking.CONFINED,
                            () -> CatalogSyncView.of(item -> null).price("tea")))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("Catalog.price returned null");
        }

        @Test
        void no_stage_from_a_function_is_an_exception_too() {
            assertThatThrownBy(() ->
                            Smart.toSync(() -> (CompletionStage<String>) null).get())
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("returned null");
        }

        @Test
        void what_the_target_throws_is_thrown() {
            assertThatThrownBy(() -> CatalogSyncView.of(item -> {
                                throw early;
                            })
                            .price("tea"))
                    .isSameAs(early);
            assertThatThrownBy(() -> Smart.toSync(() -> {
                                throw early;
                            })
                            .get())
                    .isSameAs(early);
        }

        @Test
        void an_unknown_type_is_named_with_what_to_do() {
            assertThatThrownBy(() -> CatalogSyncView.of(Cold::new).price("tea"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("No adapter knows " + Cold.class.getName() + ", which Catalog.price gave:"
                            + " put the module of its adapter on the path, or give the bridge one");
        }

        @Test
        void an_adapter_that_gives_nothing_is_named() {
            Bridge bridge = Bridge.builder().adapter(new ForgetfulAdapter()).build();
            assertThatThrownBy(() -> CatalogSyncView.of(Cold::new, bridge).price("tea"))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining(ForgetfulAdapter.class.getName())
                    .hasMessageContaining("Catalog.price");
        }

        @Test
        void a_stage_that_gives_no_future_is_named() {
            CompletableFuture<String> stage = new CompletableFuture<>() {
                @Override
                public CompletableFuture<String> toCompletableFuture() {
                    return null;
                }
            };
            assertThatThrownBy(() -> CatalogSyncView.of(item -> stage).price("tea"))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("Catalog.price")
                    .hasMessageContaining("toCompletableFuture");
        }
    }

    @Nested
    class Handed_over_to_the_asynchronous_view {
        private final Bridge bridge =
                Bridge.builder().adapter(new ForgetfulAdapter()).build();

        @Test
        void no_stage_is_a_failed_future() {
            assertFails(null, NullPointerException.class, "Catalog.price returned null");
        }

        @Test
        void an_unknown_type_is_a_failed_future() {
            assertFails("a string", IllegalArgumentException.class, "No adapter knows java.lang.String");
        }

        @Test
        void an_adapter_that_gives_nothing_is_a_failed_future() {
            assertFails(new Cold("tea"), NullPointerException.class, ForgetfulAdapter.class.getName());
        }

        private void assertFails(Object source, Class<? extends Throwable> type, String message) {
            CompletableFuture<String> future = bridge.handOver(CatalogSyncView.PRICE, source);
            assertThat(future).isCompletedExceptionally();
            assertThatThrownBy(future::join).cause().isInstanceOf(type).hasMessageContaining(message);
        }
    }
}
