package dev.smartasync.await;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.Smart;
import dev.smartasync.spi.BridgeListener;
import dev.smartasync.spi.Operation;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AwaitListenerTest {
    private final List<Throwable> told = new ArrayList<>();
    private final BridgeListener listener = new BridgeListener() {
        @Override
        public void awaited(Operation operation, Duration waited, Throwable failure) {
            assertThat(operation).isSameAs(CatalogSyncView.PRICE);
            assertThat(waited).isPositive();
            told.add(failure);
        }
    };
    private final Bridge bridge = Bridge.builder().listener(listener).build();

    /** Completes once the caller waits, and not before. */
    private CompletableFuture<String> whileWaiting(Supplier<String> body) {
        return CompletableFuture.supplyAsync(body, bridge.callExecutor());
    }

    @Nested
    class A_listener {

        @Test
        void is_not_told_of_what_was_complete() {
            CatalogSyncView.of(CompletableFuture::completedFuture, bridge).price("tea");
            assertThat(told).isEmpty();
        }

        @Test
        void is_told_once_of_a_wait() {
            CatalogSyncView.of(item -> whileWaiting(() -> item), bridge).price("tea");
            assertThat(told).hasSize(1).containsOnlyNulls();
        }

        @Test
        void is_told_once_of_a_confined_call() throws Exception {
            String price = CallerContext.with(
                    Blocking.CONFINED,
                    () -> CatalogSyncView.of(item -> Smart.async(() -> item), bridge)
                            .price("tea"));
            assertThat(price).isEqualTo("tea");
            assertThat(told).hasSize(1).containsOnlyNulls();
        }

        @Test
        void is_told_what_the_caller_sees() {
            Throwable seen = catchThrowable(() -> CatalogSyncView.of(
                            item -> whileWaiting(() -> {
                                throw new CompletionException(new IOException());
                            }),
                            bridge)
                    .price("tea"));
            assertThat(seen).isInstanceOf(CompletionException.class).hasCauseInstanceOf(IOException.class);
            assertThat(told).containsExactly(seen);
        }

        @Test
        void is_told_the_failure_of_a_plain_future() {
            IllegalStateException failure = new IllegalStateException();
            FutureTask<String> plain = new FutureTask<>(() -> {
                throw failure;
            });
            Throwable seen = catchThrowable(() -> CatalogSyncView.of(
                            item -> {
                                bridge.callExecutor().execute(plain);
                                return plain;
                            },
                            bridge)
                    .price("tea"));
            assertThat(seen).isSameAs(failure);
            assertThat(told).containsExactly(failure);
        }

        @Test
        void is_told_of_a_wait_that_took_too_long() {
            Bridge impatient = Bridge.builder()
                    .listener(listener)
                    .timeout(Duration.ofMillis(20))
                    .build();
            Throwable seen = catchThrowable(() -> CatalogSyncView.of(item -> new CompletableFuture<>(), impatient)
                    .price("tea"));
            assertThat(seen).isInstanceOf(AwaitTimeoutException.class);
            assertThat(told).containsExactly(seen);
        }
    }
}
