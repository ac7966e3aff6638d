package dev.smartasync.view;

import static dev.smartasync.testing.Loop.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.Blocking;
import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.NonBlocking;
import dev.smartasync.SmartMethod;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A5")
@Timeout(60)
class SmartMethodTimeoutTest {
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofDays(1);

    private final Slow slow = new Slow();

    /** Methods of either colour that do not end by themselves. */
    public static class Slow {
        final CompletableFuture<String> interrupted = new CompletableFuture<>();
        final CompletableFuture<String> cancelled = new CompletableFuture<>();
        final CompletableFuture<String> stage = new CompletableFuture<>();
        final CountDownLatch called = new CountDownLatch(1);
        final CountDownLatch never = new CountDownLatch(1);

        public String block() {
            called.countDown();
            try {
                never.await();
                return "released";
            } catch (InterruptedException interrupt) {
                interrupted.complete("interrupted");
                return "given up";
            }
        }

        public CompletionStage<String> stage() {
            called.countDown();
            return stage;
        }

        public Publisher<String> publisher() {
            called.countDown();
            return subscriber -> subscriber.onSubscribe(new Subscription() {
                @Override
                public void request(long count) {}

                @Override
                public void cancel() {
                    cancelled.complete("cancelled");
                }
            });
        }

        public Thread here() {
            return Thread.currentThread();
        }

        @NonBlocking
        public Thread hereAtOnce() {
            return Thread.currentThread();
        }

        public String fast() {
            return "fast";
        }

        public CompletionStage<String> fastStage() {
            return CompletableFuture.supplyAsync(() -> "fast");
        }
    }

    @AfterEach
    void release() {
        slow.never.countDown();
    }

    @Nested
    class a_caller_who_waits {

        @ParameterizedTest
        @ValueSource(strings = {"block", "stage", "publisher"})
        void is_told_which_method_took_how_long(String name) {
            assertThatThrownBy(() -> method(name).timeout(SHORT).callBlocking())
                    .isInstanceOf(AwaitTimeoutException.class)
                    .hasMessageStartingWith("Timed out after PT0.02S waiting for Slow." + name + ": ");
        }

        @Test
        void has_a_synchronous_method_interrupted() throws Exception {
            assertThatThrownBy(() -> method("block").timeout(SHORT).call())
                    .isInstanceOf(AwaitTimeoutException.class)
                    .hasMessageContaining("an offloaded call on thread");
            assertThat(get(slow.interrupted)).isEqualTo("interrupted");
        }

        @Test
        void has_an_asynchronous_methods_source_cancelled() {
            assertThatThrownBy(() -> method("stage").timeout(SHORT).call()).isInstanceOf(AwaitTimeoutException.class);
            assertThat(slow.stage).isCancelled();
        }

        @Test
        void has_a_publisher_cancelled() throws Exception {
            assertThatThrownBy(() -> method("publisher").timeout(SHORT).call())
                    .isInstanceOf(AwaitTimeoutException.class);
            assertThat(get(slow.cancelled)).isEqualTo("cancelled");
        }

        @ParameterizedTest
        @ValueSource(strings = {"block", "stage"})
        void may_be_in_a_confined_context(String name) {
            assertThatThrownBy(() -> CallerContext.with(
                            Blocking.CONFINED, () -> method(name).timeout(SHORT).callBlocking()))
                    .isInstanceOf(AwaitTimeoutException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"fast", "fastStage"})
        void gets_a_value_that_is_there_in_time(String name) throws Exception {
            assertThat(method(name).timeout(LONG).callBlocking()).isEqualTo("fast");
        }

        @Test
        void does_not_run_the_method_itself_unless_that_never_blocks() throws Exception {
            assertThat(method("here").timeout(LONG).callBlocking()).isNotSameAs(Thread.currentThread());
            assertThat(method("hereAtOnce").timeout(LONG).callBlocking()).isSameAs(Thread.currentThread());
        }

        @ParameterizedTest
        @ValueSource(strings = {"block", "stage"})
        void is_refused_before_the_method_starts_where_it_must_not_wait(String name) throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                assertThatThrownBy(() ->
                                loop.call(() -> method(name).timeout(SHORT).callBlocking()))
                        .isInstanceOf(BlockingNotAllowedException.class)
                        .hasMessageContaining("SmartMethod.callAsync");
            }
            assertThat(slow.called.getCount()).isEqualTo(1);
        }
    }

    @Nested
    class a_future {

        @ParameterizedTest
        @ValueSource(strings = {"block", "stage", "publisher"})
        void fails_with_which_method_took_how_long(String name) {
            assertThatThrownBy(() -> get(method(name).timeout(SHORT).callAsync()))
                    .isInstanceOf(AwaitTimeoutException.class)
                    .hasMessageStartingWith("Timed out after PT0.02S waiting for Slow." + name + ": ");
        }

        @Test
        void has_a_synchronous_method_interrupted() throws Exception {
            CompletableFuture<Object> future = method("block").timeout(SHORT).callAsync();
            assertThat(get(slow.interrupted)).isEqualTo("interrupted");
            assertThatThrownBy(() -> get(future)).isInstanceOf(AwaitTimeoutException.class);
        }

        @Test
        void has_an_asynchronous_methods_source_cancelled_and_not_failed() {
            assertThatThrownBy(() -> get(method("stage").timeout(SHORT).callAsync()))
                    .isInstanceOf(AwaitTimeoutException.class);
            assertThatThrownBy(() -> get(slow.stage)).isInstanceOf(CancellationException.class);
        }

        @Test
        void has_a_publisher_cancelled() throws Exception {
            CompletableFuture<Object> future =
                    method("publisher").timeout(SHORT).callAsync();
            assertThat(get(slow.cancelled)).isEqualTo("cancelled");
            assertThatThrownBy(() -> get(future)).isInstanceOf(AwaitTimeoutException.class);
        }

        @Test
        void takes_the_source_along_when_it_is_cancelled() {
            method("stage").timeout(LONG).callAsync().cancel(true);
            assertThat(slow.stage).isCancelled();
        }

        @Test
        void takes_a_synchronous_method_along_when_it_is_cancelled() throws Exception {
            CompletableFuture<Object> future = method("block").timeout(LONG).callAsync();
            slow.called.await();
            future.cancel(true);
            assertThat(get(slow.interrupted)).isEqualTo("interrupted");
        }

        @ParameterizedTest
        @ValueSource(strings = {"fast", "fastStage"})
        void has_a_value_that_is_there_in_time(String name) throws Exception {
            assertThat(get(method(name).timeout(LONG).callAsync())).isEqualTo("fast");
        }

        @ParameterizedTest
        @ValueSource(strings = {"block", "stage"})
        void fails_on_the_event_loop_that_asked_for_it(String name) throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                CompletableFuture<Thread> told = loop.call(() ->
                        method(name).timeout(SHORT).callAsync().handle((value, failure) -> Thread.currentThread()));
                assertThat(get(told)).isSameAs(loop.thread());
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"block", "stage"})
        void fails_elsewhere_than_on_the_timer_thread_of_the_machine(String name) throws Exception {
            CompletableFuture<Blocking> told = method(name)
                    .timeout(SHORT)
                    .callAsync()
                    .handle((value, failure) ->
                            Bridge.standard().callerContext().blocking());
            assertThat(get(told)).isEqualTo(Blocking.ALLOWED);
        }
    }

    @Nested
    class a_bridge_that_shares_its_sources {
        private final Bridge sharing =
                Bridge.builder().cancelSource(false).timeout(LONG).build();

        @Test
        void leaves_a_stage_alone() {
            SmartMethod stage = method("stage", sharing).timeout(SHORT);
            assertThatThrownBy(stage::callBlocking).isInstanceOf(AwaitTimeoutException.class);
            assertThatThrownBy(() -> get(stage.callAsync())).isInstanceOf(AwaitTimeoutException.class);

            assertThat(slow.stage).isNotDone();
        }

        @Test
        void interrupts_what_runs_for_this_call_alone() throws Exception {
            assertThatThrownBy(() -> method("block", sharing).timeout(SHORT).callBlocking())
                    .isInstanceOf(AwaitTimeoutException.class);
            assertThat(get(slow.interrupted)).isEqualTo("interrupted");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void a_limit_that_is_over_before_the_call_is_refused(String limit) {
        assertThatThrownBy(() -> method("stage").timeout(Duration.parse(limit)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(limit);
    }

    private SmartMethod method(String name) {
        return method(name, Bridge.standard());
    }

    private SmartMethod method(String name, Bridge bridge) {
        return SmartMethod.of(named(name), slow, bridge);
    }

    private static Method named(String name) {
        return Arrays.stream(Slow.class.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
