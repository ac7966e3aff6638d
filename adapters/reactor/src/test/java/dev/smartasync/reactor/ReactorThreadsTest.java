package dev.smartasync.reactor;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.junit.Caller;
import dev.smartasync.junit.EveryCaller;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reactivestreams.Subscriber;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.Context;

@Timeout(30)
class ReactorThreadsTest {
    private final Bridge bridge = Bridge.standard();
    private final AtomicInteger subscriptions = new AtomicInteger();
    private final Mono<String> price =
            Mono.just("10 EUR").doOnSubscribe(subscription -> subscriptions.incrementAndGet());

    /** What a library gives, synchronous and asynchronous. */
    public interface Prices {
        String price();
    }

    public interface ReactivePrices {
        Mono<String> price();
    }

    private static <T> T on(Scheduler scheduler, Callable<T> body) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        scheduler.schedule(() -> {
            try {
                result.complete(body.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.get(10, SECONDS);
    }

    @Nested
    @Tag("A1")
    class A_wait {
        @EveryCaller
        void is_refused_before_it_subscribes_where_the_caller_must_not_wait(Caller caller) {
            if (caller.mayBlock()) {
                assertThat(bridge.<String>await((Object) price)).isEqualTo("10 EUR");
                assertThat(subscriptions).hasValue(1);
            } else {
                assertThatThrownBy(() -> bridge.await((Object) price)).isInstanceOf(BlockingNotAllowedException.class);
                assertThat(subscriptions).hasValue(0);
            }
        }

        @EveryCaller(Caller.REACTOR_PARALLEL)
        void is_refused_with_the_reason() {
            assertThatThrownBy(() -> bridge.await((Object) price))
                    .hasMessageContaining("it is a non-blocking thread (Reactor)");
        }

        @Test
        void is_allowed_on_a_bounded_elastic_thread() throws Exception {
            assertThat(on(Schedulers.boundedElastic(), () -> bridge.<String>await((Object) price)))
                    .isEqualTo("10 EUR");
        }
    }

    @Nested
    class A_view_made_at_run_time {
        @Test
        void subscribes_for_each_call() {
            ReactivePrices reactive = () -> price;
            Prices prices = bridge.view(Prices.class, reactive);
            assertThat(prices.price()).isEqualTo("10 EUR");
            assertThat(prices.price()).isEqualTo("10 EUR");
            assertThat(subscriptions).hasValue(2);
        }
    }

    @Nested
    class The_context_of_the_subscription {
        @Test
        void begins_empty() {
            Mono<Context> seen = Mono.deferContextual(view -> Mono.just(Context.of(view)));
            Context context = bridge.await((Object) seen);
            assertThat(context.isEmpty()).isTrue();
        }

        @Test
        void has_what_the_target_writes() {
            Mono<String> seen = Mono.deferContextual(view -> Mono.just(view.<String>get("tenant")))
                    .contextWrite(Context.of("tenant", "acme"));
            assertThat(bridge.<String>await((Object) seen)).isEqualTo("acme");
        }
    }

    @Nested
    class What_comes_after_a_cancellation {
        @Test
        void is_dropped_where_reactor_drops_it() {
            CompletableFuture<Object> dropped = new CompletableFuture<>();
            Hooks.onNextDropped(dropped::complete);
            try {
                CompletableFuture<Subscriber<? super String>> subscriber = new CompletableFuture<>();
                CompletableFuture<?> future = new ReactorAdapter().toFuture(Mono.<String>fromDirect(given -> {
                    given.onSubscribe(Operators.emptySubscription());
                    subscriber.complete(given);
                }));
                future.cancel(true);
                subscriber.join().onNext("late");
                assertThat(dropped).isCompletedWithValue("late");
            } finally {
                Hooks.resetOnNextDropped();
            }
        }
    }
}
