package dev.smartasync.behaviour;

import static dev.smartasync.testing.Loop.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Smart;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FunctionsTest {

    @Nested
    class an_asynchronous_function_made_synchronous {
        private final Supplier<String> none = Smart.toSync(() -> CompletableFuture.supplyAsync(() -> "none"));
        private final Function<String, Integer> one =
                Smart.toSync((String text) -> CompletableFuture.supplyAsync(text::length));
        private final BiFunction<Integer, Integer, Integer> two =
                Smart.toSync((Integer left, Integer right) -> CompletableFuture.supplyAsync(() -> left + right));

        @Test
        void gives_values_for_any_number_of_arguments() {
            assertThat(none.get()).isEqualTo("none");
            assertThat(one.apply("four")).isEqualTo(4);
            assertThat(two.apply(2, 3)).isEqualTo(5);
        }

        @Test
        void is_refused_on_an_event_loop_before_it_starts() throws Exception {
            AtomicInteger started = new AtomicInteger();
            Supplier<Integer> function =
                    Smart.toSync(() -> CompletableFuture.completedFuture(started.incrementAndGet()));
            try (Loop loop = Loops.NETTY.open()) {
                assertThatThrownBy(() -> loop.call(function::get)).isInstanceOf(BlockingNotAllowedException.class);
            }

            assertThat(started).hasValue(0);
        }

        @Test
        void throws_what_the_function_throws_and_what_its_stage_fails_with() {
            IllegalStateException failure = new IllegalStateException("no page");
            Supplier<String> throwing = Smart.toSync(() -> {
                throw failure;
            });
            Supplier<String> failing = Smart.toSync(() -> CompletableFuture.failedFuture(failure));

            assertThatThrownBy(throwing::get).isSameAs(failure);
            assertThatThrownBy(failing::get).isSameAs(failure);
        }
    }

    @Nested
    class a_synchronous_function_made_asynchronous {
        private final Supplier<CompletableFuture<Thread>> none = Smart.toAsync(Thread::currentThread);
        private final Function<String, CompletableFuture<Integer>> one = Smart.toAsync(String::length);
        private final BiFunction<Integer, Integer, CompletableFuture<Integer>> two = Smart.toAsync(Integer::sum);

        @Test
        void runs_elsewhere_for_any_number_of_arguments() throws Exception {
            assertThat(get(none.get())).isNotSameAs(Thread.currentThread());
            assertThat(get(one.apply("four"))).isEqualTo(4);
            assertThat(get(two.apply(2, 3))).isEqualTo(5);
        }

        @Test
        void runs_anew_at_each_call() throws Exception {
            AtomicInteger calls = new AtomicInteger();
            Supplier<CompletableFuture<Integer>> counting = Smart.toAsync(calls::incrementAndGet);

            assertThat(get(counting.get())).isEqualTo(1);
            assertThat(get(counting.get())).isEqualTo(2);
        }

        @Test
        void fails_its_future_with_what_it_throws() {
            IOException failure = new IOException("no page");
            Callable<String> throwing = () -> {
                throw failure;
            };

            assertThatThrownBy(() -> get(Smart.toAsync(throwing).get())).isSameAs(failure);
        }
    }

    @Nested
    class waiting_for_a_plain_future {
        private final IOException failure = new IOException("no page");

        private Object started(Callable<String> body) {
            FutureTask<String> task = new FutureTask<>(body);
            new Thread(task).start();
            return task;
        }

        @Test
        void gives_its_value() {
            assertThat(Smart.<String>await(started(() -> "value"))).isEqualTo("value");
        }

        @Test
        void throws_its_failure() {
            assertThatThrownBy(() -> Smart.await(started(() -> {
                        throw failure;
                    })))
                    .isInstanceOf(CompletionException.class)
                    .hasCause(failure);
        }
    }

    @Test
    void a_body_runs_elsewhere_and_is_waited_for_here() {
        assertThat(Smart.await(Smart.async(() -> "value"))).isEqualTo("value");
    }
}
