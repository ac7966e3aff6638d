package dev.smartasync.observe;

import static dev.smartasync.testing.Loop.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.BridgeBuilder.WhenForbidden;
import dev.smartasync.CallerContext;
import dev.smartasync.spi.BridgeListener;
import dev.smartasync.spi.Operation;
import dev.smartasync.testing.Log;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("Everything")
@Timeout(60)
class ObservationTest {
    private static final Operation PRICE = Operation.of("Catalog.price");

    private final Diary diary = new Diary();
    private final Bridge bridge = Bridge.builder().listener(diary).build();

    /** What a listener heard. */
    private record Note(String what, String operation, Duration first, Duration second, Throwable failure) {}

    private static final class Diary implements BridgeListener {
        final List<Note> notes = new CopyOnWriteArrayList<>();

        @Override
        public void awaited(Operation operation, Duration waited, Throwable failure) {
            notes.add(new Note("awaited", operation.name(), waited, Duration.ZERO, failure));
        }

        @Override
        public void offloaded(Operation operation, Duration queued, Duration ran, Throwable failure) {
            notes.add(new Note("offloaded", operation.name(), queued, ran, failure));
        }

        @Override
        public void forbidden(Operation operation, CallerContext caller, boolean refused) {
            notes.add(new Note(
                    (refused ? "refused on " : "warned of ") + caller.detector(),
                    operation.name(),
                    Duration.ZERO,
                    Duration.ZERO,
                    null));
        }

        Note only() {
            assertThat(notes).hasSize(1);
            return notes.get(0);
        }
    }

    @Nested
    class a_wait {

        @Test
        void is_heard_of_with_its_length() {
            bridge.await(pendingUntilWaitedFor(stage -> stage.complete("value")));

            assertThat(diary.only().what()).isEqualTo("awaited");
            assertThat(diary.only().operation()).isEqualTo("Smart.await");
            assertThat(diary.only().first()).isPositive();
            assertThat(diary.only().failure()).isNull();
        }

        @Test
        void is_heard_of_with_its_failure() {
            IOException failure = new IOException("no page");

            assertThatThrownBy(() -> bridge.await(
                            pendingUntilWaitedFor(stage -> stage.completeExceptionally(failure)), IOException.class))
                    .isSameAs(failure);
            assertThat(diary.only().failure()).isSameAs(failure);
        }

        @Test
        void is_heard_of_where_it_timed_out() {
            assertThatThrownBy(() -> bridge.await(new CompletableFuture<>(), Duration.ofMillis(1)))
                    .isInstanceOf(AwaitTimeoutException.class);
            assertThat(diary.only().failure()).isInstanceOf(AwaitTimeoutException.class);
        }

        @Test
        void for_what_was_there_already_is_none() {
            bridge.await(CompletableFuture.completedFuture("value"));

            assertThat(diary.notes).isEmpty();
        }

        /** A stage that completes once this thread waits, and so is pending when the wait begins. */
        private static CompletableFuture<String> pendingUntilWaitedFor(Consumer<CompletableFuture<String>> complete) {
            Thread waiter = Thread.currentThread();
            CompletableFuture<String> stage = new CompletableFuture<>();
            new Thread(() -> {
                        while (waiter.getState() != Thread.State.WAITING) {
                            Thread.onSpinWait();
                        }
                        complete.accept(stage);
                    })
                    .start();
            return stage;
        }
    }

    @Nested
    class an_offload {

        @Test
        void is_heard_of_with_its_lengths_before_its_value_can_be_seen() throws Exception {
            get(bridge.offload(PRICE, () -> "value"));

            assertThat(diary.only().what()).isEqualTo("offloaded");
            assertThat(diary.only().operation()).isEqualTo("Catalog.price");
            assertThat(diary.only().first()).isPositive();
            assertThat(diary.only().second()).isPositive();
            assertThat(diary.only().failure()).isNull();
        }

        @Test
        void is_heard_of_with_what_the_target_threw() {
            IOException failure = new IOException("no page");

            assertThatThrownBy(() -> get(bridge.offload(PRICE, () -> {
                        throw failure;
                    })))
                    .isSameAs(failure);
            assertThat(diary.only().failure()).isSameAs(failure);
        }

        @Tag("O2")
        @Test
        void shows_its_listener_no_interrupt_that_was_the_targets() throws Exception {
            CountDownLatch running = new CountDownLatch(1);
            CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
            Bridge watched = Bridge.builder()
                    .listener(new BridgeListener() {
                        @Override
                        public void offloaded(Operation operation, Duration queued, Duration ran, Throwable failure) {
                            interrupted.complete(Thread.currentThread().isInterrupted());
                        }
                    })
                    .build();
            CompletableFuture<Object> future = watched.async(() -> {
                running.countDown();
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
                return "ignored";
            });
            running.await();
            future.cancel(true);

            assertThat(get(interrupted)).isFalse();
        }
    }

    @Nested
    class a_wait_where_none_may_be {

        @Test
        void is_heard_of_with_who_refused() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                assertThatThrownBy(() -> loop.call(() -> bridge.await(new CompletableFuture<>())))
                        .isInstanceOf(BlockingNotAllowedException.class);
            }

            assertThat(diary.only().what()).isEqualTo("refused on netty");
        }

        @Test
        void is_heard_of_where_the_bridge_only_warns() throws Exception {
            Bridge warning = Bridge.builder()
                    .whenForbidden(WhenForbidden.WARN)
                    .listener(diary)
                    .build();
            Log log = new Log();
            try (Loop loop = Loops.NETTY.open()) {
                loop.call(() -> warning.await(CompletableFuture.completedFuture("value")));
            } finally {
                log.close();
            }

            assertThat(diary.only().what()).isEqualTo("warned of netty");
        }
    }

    @Nested
    class a_listener_that_throws {
        private final AtomicBoolean asked = new AtomicBoolean();

        private final class Broken implements BridgeListener {
            @Override
            public void awaited(Operation operation, Duration waited, Throwable failure) {
                fail();
            }

            @Override
            public void offloaded(Operation operation, Duration queued, Duration ran, Throwable failure) {
                fail();
            }

            @Override
            public void forbidden(Operation operation, CallerContext caller, boolean refused) {
                fail();
            }

            private void fail() {
                asked.set(true);
                throw new AssertionError("broken on purpose");
            }
        }

        private final Log log = new Log();
        private final Bridge broken =
                Bridge.builder().listener(new Broken()).listener(diary).build();

        @AfterEach
        void isReported() {
            log.close();
            assertThat(log.messages()).anyMatch(each -> each.contains(Broken.class.getName() + " failed"));
        }

        @Test
        void harms_neither_an_offload_nor_who_comes_after_it() throws Exception {
            assertThat(get(broken.async(() -> "value"))).isEqualTo("value");
            assertThat(asked).isTrue();
            assertThat(diary.only().what()).isEqualTo("offloaded");
        }

        @Test
        void harms_no_wait() {
            assertThatThrownBy(() -> broken.await(new CompletableFuture<>(), Duration.ofMillis(1)))
                    .isInstanceOf(AwaitTimeoutException.class);
            assertThat(asked).isTrue();
        }

        @Test
        void does_not_hide_a_refusal() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                assertThatThrownBy(() -> loop.call(() -> broken.await(new CompletableFuture<>())))
                        .isInstanceOf(BlockingNotAllowedException.class);
            }
            assertThat(asked).isTrue();
        }
    }
}
