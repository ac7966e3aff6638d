package dev.smartasync.pekko;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.smartasync.AwaitInterruptedException;
import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.Bridge;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.pekko.actor.ActorRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import scala.concurrent.ExecutionContext;

/** Synchronous calls from actors whose dispatcher has one thread. */
@Timeout(60)
@Tag("A2")
@Tag("A3")
class ActorCallerTest {
    private final Actors actors = new Actors();
    private final ExecutionContext dispatcher = actors.system().dispatcher();
    private final Bridge bridge = bridge(Duration.ofDays(1));

    private static Bridge bridge(Duration timeout) {
        return Bridge.builder()
                .services(false)
                .detector(new PekkoDetector())
                .timeout(timeout)
                .build();
    }

    @AfterEach
    void terminate() {
        actors.close();
    }

    @Nested
    class An_actor_that_waits {
        private final ActorRef actor = actors.actor();

        @RepeatedTest(20)
        void for_another_one_on_the_same_dispatcher_gets_its_answer() throws Exception {
            ActorRef other = actors.actor();
            Supplier<String> price = bridge.toSync(() -> Actors.tell(other, () -> "10 EUR"));
            assertThat(Actors.in(actor, price::get)).isEqualTo("10 EUR");
        }

        @RepeatedTest(20)
        void for_a_task_of_the_dispatcher_gets_its_result() throws Exception {
            assertThat(Actors.in(actor, () -> bridge.await(Dispatched.start(dispatcher, () -> "10 EUR"))))
                    .isEqualTo("10 EUR");
        }

        @Test
        void is_one_of_a_hundred_that_do_and_none_starves() throws Exception {
            ActorRef other = actors.actor();
            Supplier<String> price = bridge.toSync(() -> Actors.tell(other, () -> "10 EUR"));
            List<CompletableFuture<String>> prices = new ArrayList<>();
            for (int number = 0; number < 100; number++) {
                prices.add(Actors.tell(actors.actor(), price::get));
            }
            for (CompletableFuture<String> each : prices) {
                assertThat(each.get(30, SECONDS)).isEqualTo("10 EUR");
            }
        }

        @Test
        void handles_no_other_message_meanwhile() throws Exception {
            CompletableFuture<String> source = new CompletableFuture<>();
            CountDownLatch started = new CountDownLatch(1);
            AtomicInteger handled = new AtomicInteger();
            Supplier<String> price = bridge.toSync(() -> {
                started.countDown();
                return source;
            });
            CompletableFuture<Integer> handledMeanwhile = Actors.tell(actor, () -> {
                String unused = price.get();
                return handled.get();
            });
            started.await();
            CompletableFuture<Integer> next = Actors.tell(actor, handled::incrementAndGet);
            source.complete("10 EUR");
            assertThat(handledMeanwhile.get(20, SECONDS)).isZero();
            assertThat(next.get(20, SECONDS)).isEqualTo(1);
        }

        /** It handles one message at a time, and is at this one. */
        @Test
        @Tag("A5")
        void for_a_message_to_itself_ends_by_its_limit_and_is_fit() throws Exception {
            Supplier<String> price = bridge(Duration.ofMillis(50)).toSync(() -> Actors.tell(actor, () -> "10 EUR"));
            assertThat(Actors.in(actor, () -> catchThrowable(price::get))).isInstanceOf(AwaitTimeoutException.class);
            assertThat(Actors.in(actor, () -> "fit")).isEqualTo("fit");
        }

        @Test
        @Tag("A4")
        void and_is_interrupted_is_fit() throws Exception {
            CompletableFuture<Thread> waiter = new CompletableFuture<>();
            CountDownLatch started = new CountDownLatch(1);
            Supplier<String> price = bridge.toSync(() -> {
                started.countDown();
                return new CompletableFuture<>();
            });
            CompletableFuture<Throwable> thrown = Actors.tell(actor, () -> {
                waiter.complete(Thread.currentThread());
                Throwable failure = catchThrowable(price::get);
                Thread.interrupted();
                return failure;
            });
            started.await();
            waiter.get(20, SECONDS).interrupt();
            assertThat(thrown.get(20, SECONDS)).isInstanceOf(AwaitInterruptedException.class);
            assertThat(Actors.in(actor, () -> "fit")).isEqualTo("fit");
        }
    }

    @Nested
    class A_task_in_a_batch_that_waits {
        @RepeatedTest(20)
        void for_a_task_behind_it_in_the_same_batch_gets_its_result() throws Exception {
            CompletableFuture<String> price = Dispatched.start(
                            dispatcher, () -> bridge.await(Dispatched.start(dispatcher, () -> "10 EUR")))
                    .toCompletableFuture();
            assertThat(price.get(20, SECONDS)).isEqualTo("10 EUR");
        }
    }
}
