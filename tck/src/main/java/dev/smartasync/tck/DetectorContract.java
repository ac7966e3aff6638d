package dev.smartasync.tck;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.ThreadMXBean;
import dev.smartasync.Blocking;
import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.spi.BlockingDetector;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What every detector has to pass, for one kind of thread that it knows. A subclass says how to get onto such a thread. One that knows
 * several kinds has a subclass for each.
 */
@Timeout(30)
@Tag("C1")
@Tag("C3")
public abstract class DetectorContract {
    private static final int ASKED = 10_000;

    /** For the test that extends it. */
    protected DetectorContract() {}

    /** The detector under test. */
    protected abstract BlockingDetector detector();

    /** What a thread of this kind may do. */
    protected abstract Blocking expected();

    /** Runs {@code body} on a thread of this kind, waits for it, and gives what it returns or throws what it throws. */
    protected abstract <T extends @Nullable Object> T onItsThread(Callable<T> body) throws Exception;

    private Bridge bridge() {
        return Bridge.builder().services(false).detector(detector()).build();
    }

    private @Nullable Blocking detected() {
        return detector().detect(Thread.currentThread());
    }

    @Nested
    class Its_name {
        @Test
        void can_be_a_part_of_a_system_property() {
            assertThat(detector().name()).matches("[a-z][a-z0-9-]*");
        }

        @Test
        @ResourceLock(Resources.SYSTEM_PROPERTIES)
        void turns_it_off() throws Exception {
            String property = "smartasync.detector." + detector().name();
            System.setProperty(property, "off");
            try {
                Bridge without = bridge();
                assertThat(onItsThread(without::callerContext).detector())
                        .isNotEqualTo(detector().name());
            } finally {
                System.clearProperty(property);
            }
        }
    }

    @Nested
    class On_a_thread_that_it_knows {
        @Test
        void it_says_what_that_may_do() throws Exception {
            assertThat(onItsThread(DetectorContract.this::detected)).isEqualTo(expected());
            assertThat(onItsThread(bridge()::blocking)).isEqualTo(expected());
        }

        @Test
        void it_says_why() throws Exception {
            CallerContext caller = onItsThread(bridge()::callerContext);
            assertThat(caller.detector()).isEqualTo(detector().name());
            assertThat(caller.reason()).isNotBlank();
        }

        @Test
        void its_answer_allocates_nothing() throws Exception {
            BlockingDetector detector = detector();
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long allocated = onItsThread(() -> {
                Thread current = Thread.currentThread();
                ask(detector, current);
                long before = threads.getCurrentThreadAllocatedBytes();
                ask(detector, current);
                return threads.getCurrentThreadAllocatedBytes() - before;
            });
            assertThat(allocated / ASKED).as("bytes for each answer").isZero();
        }

        private void ask(BlockingDetector detector, Thread current) {
            for (int time = 0; time < ASKED; time++) {
                Blocking unused = detector.detect(current);
            }
        }

        @Test
        @Tag("A1")
        void a_call_that_is_refused_does_not_start() throws Exception {
            assumeThat(expected()).isEqualTo(Blocking.FORBIDDEN);
            Bridge bridge = bridge();
            Throwable refusal = onItsThread(() -> catchThrowable(() -> bridge.toSync(() -> {
                        throw new AssertionError("started");
                    })
                    .get()));
            assertThat(refusal).isInstanceOf(BlockingNotAllowedException.class);
        }

        @Test
        @Tag("A3")
        void a_call_that_is_not_refused_gives_its_value() throws Exception {
            assumeThat(expected()).isNotEqualTo(Blocking.FORBIDDEN);
            Bridge bridge = bridge();
            assertThat(onItsThread(() ->
                            bridge.toSync(() -> Threads.onNew(() -> "value")).get()))
                    .isEqualTo("value");
        }
    }

    @Nested
    class Its_way_back_to_a_loop {
        @Test
        @Tag("O3")
        void leads_to_a_thread_of_the_same_kind() throws Exception {
            CompletableFuture<@Nullable Blocking> there = new CompletableFuture<>();
            loop().execute(() -> Threads.complete(there, DetectorContract.this::detected));
            assertThat(there.get(10, SECONDS)).isEqualTo(expected());
        }

        @Test
        @Tag("O3")
        void is_equal_each_time_that_it_is_asked_for_in_one_place() throws Exception {
            Executor unused = loop();
            assertThat(onItsThread(
                            () -> Objects.equals(detector().loop(), detector().loop())))
                    .isTrue();
        }

        private Executor loop() throws Exception {
            Executor loop = onItsThread(
                    () -> expected() == Blocking.FORBIDDEN ? detector().loop() : null);
            assumeThat(loop).as("a way back").isNotNull();
            return loop;
        }
    }

    @Nested
    class Its_way_of_waiting {
        @RepeatedTest(20)
        @Tag("A3")
        void ends_when_the_result_is_there() throws Exception {
            assertThat(awaited(Threads.onNew(() -> "value"), null)).isNotInstanceOf(Throwable.class);
        }

        @Test
        @Tag("A6")
        void ends_also_when_the_result_is_a_failure() throws Exception {
            assertThat(awaited(CompletableFuture.failedFuture(new IllegalStateException("closed")), null))
                    .isNotInstanceOf(Throwable.class);
        }

        @Test
        @Tag("A5")
        void ends_by_its_limit_and_leaves_the_context_fit() throws Exception {
            assertThat(awaited(new CompletableFuture<>(), Duration.ofMillis(20)))
                    .isIn(false, TimeoutException.class);
            assertThat(onItsThread(() -> "next")).isEqualTo("next");
        }

        /** The way of this context's own, or {@code false}: whether it waited, or the class of what ended it early. */
        private Object awaited(CompletableFuture<?> result, @Nullable Duration limit) throws Exception {
            assumeThat(expected()).isEqualTo(Blocking.CONFINED);
            return onItsThread(() -> {
                try {
                    boolean waited = detector().await(result, limit);
                    assertThat(waited && !result.isDone()).as("ended too early").isFalse();
                    return waited;
                } catch (TimeoutException late) {
                    return TimeoutException.class;
                }
            });
        }
    }

    @Nested
    class On_any_other_thread {
        @Test
        void it_has_no_opinion() throws Exception {
            assertThat(Threads.<@Nullable Blocking>onNew(DetectorContract.this::detected)
                            .get(10, SECONDS))
                    .isNull();
            Object unused = onItsThread(DetectorContract.this::detected);
            assertThat(Threads.<@Nullable Blocking>onNew(DetectorContract.this::detected)
                            .get(10, SECONDS))
                    .as("once it has seen a thread that it knows")
                    .isNull();
        }

        @Test
        void it_offers_no_way_back_and_no_way_of_waiting() throws Exception {
            BlockingDetector detector = detector();
            assertThat(Threads.<@Nullable Executor>onNew(detector::loop).get(10, SECONDS))
                    .isNull();
            assertThat(Threads.onNew(() -> detector.await(new CompletableFuture<>(), null))
                            .get(10, SECONDS))
                    .isFalse();
        }
    }
}
