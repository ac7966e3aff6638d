package dev.smartasync.await;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.spi.AwaitHook;
import dev.smartasync.spi.Call;
import dev.smartasync.spi.HookedCall;
import dev.smartasync.spi.Operation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class AwaitHookTest {
    private final CompletableFuture<String> pending = new CompletableFuture<>();

    /** Has the shape of what the processor writes. */
    private record View(CompletionStage<String> target, AwaitHook hook, Bridge bridge) {
        private static final Operation PRICE = Operation.of("Catalog.price");

        String price() {
            Call call = bridge.enter(PRICE);
            if (call.isConfined()) {
                return hook.await(call.of(PRICE), call.startElsewhere(() -> target));
            }
            try {
                return hook.await(call.of(PRICE), target);
            } finally {
                call.exit();
            }
        }
    }

    private static String priceAs(Blocking caller, CompletionStage<String> target, AwaitHook hook) throws Exception {
        return CallerContext.with(caller, () -> new View(target, hook, Bridge.standard()).price());
    }

    private static AwaitHook bounded() {
        return new AwaitHook() {
            @Override
            public <T> T await(HookedCall call, Object source) {
                return call.await(source, Duration.ofMillis(1));
            }
        };
    }

    @Nested
    class Whoever_waits {

        @ParameterizedTest
        @EnumSource(names = {"ALLOWED", "CONFINED"})
        void gets_the_value_where_the_hook_only_waits(Blocking caller) throws Exception {
            assertThat(priceAs(caller, CompletableFuture.supplyAsync(() -> "1"), new AwaitHook() {}))
                    .isEqualTo("1");
        }

        @ParameterizedTest
        @EnumSource(names = {"ALLOWED", "CONFINED"})
        void waits_no_longer_than_the_hook_says(Blocking caller) {
            assertThatThrownBy(() -> priceAs(caller, pending, bounded()))
                    .isInstanceOf(AwaitTimeoutException.class)
                    .hasMessageContaining("Catalog.price");
            assertThat(pending).isCancelled();
        }

        @ParameterizedTest
        @EnumSource(names = {"ALLOWED", "CONFINED"})
        void gets_what_the_hook_gives_without_waiting(Blocking caller) throws Exception {
            assertThat(priceAs(caller, pending, new AwaitHook() {
                        @Override
                        public <T> T await(HookedCall call, Object source) {
                            return null;
                        }
                    }))
                    .isNull();
            assertThat(pending).isNotDone();
        }
    }

    @Nested
    class The_hook {

        @ParameterizedTest
        @EnumSource(names = {"ALLOWED", "CONFINED"})
        void sees_what_the_target_returned(Blocking caller) throws Exception {
            CompletionStage<String> source = CustomStage.of(CompletableFuture.completedFuture("1"));
            Object[] seen = new Object[1];

            priceAs(caller, source, new AwaitHook() {
                @Override
                public <T> T await(HookedCall call, Object given) {
                    seen[0] = given;
                    return call.await(given);
                }
            });

            assertThat(seen[0]).isSameAs(source);
        }

        @Test
        void gets_a_value_that_is_there_however_short_its_limit_is() throws Exception {
            assertThat(priceAs(Blocking.ALLOWED, CompletableFuture.completedFuture("1"), bounded()))
                    .isEqualTo("1");
        }
    }
}
