package dev.smartasync.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.netty.util.concurrent.Future;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

@Timeout(60)
class FailOnBlockedLoopTest {

    private static EngineExecutionResults run(Class<?> type) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(type))
                .execute();
    }

    private static List<Throwable> failures(Class<?> type) {
        return failures(run(type));
    }

    private static List<Throwable> failures(EngineExecutionResults results) {
        return results.allEvents().failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow())
                .toList();
    }

    @Nested
    class A_wait_on_a_loop {
        @Test
        void fails_the_test_with_thread_wait_and_length_and_the_offenders_stack() {
            assertThat(failures(SleepsOnNetty.class)).singleElement().satisfies(error -> {
                assertThat(error)
                        .isInstanceOf(BlockedLoopError.class)
                        .hasMessageMatching(
                                "(?s)Thread \"multiThreadIoEventLoopGroup-\\d+-1\" must not wait \\(Netty event loop\\), "
                                        + "and was blocked: sleep, [1-9]\\d*\\.\\d{3} ms\\. .*"
                                        + "\\R    at dev\\.smartasync\\.junit\\.Loops\\.sleep\\(Loops\\.java:\\d+\\)"
                                        + ".*SingleThreadIoEventLoop\\.run.*");
                assertThat(error.getStackTrace()[0].getMethodName()).startsWith("sleep");
                assertThat(error.getStackTrace())
                        .extracting(StackTraceElement::getMethodName)
                        .last()
                        .isEqualTo("run");
            });
        }

        @Test
        void is_found_on_the_loops_of_each_library_however_short() {
            assertThat(failures(Parks.class))
                    .extracting(Throwable::getMessage)
                    .allMatch(message -> message.contains("blocked: park"))
                    .satisfiesExactlyInAnyOrder(
                            message -> assertThat(message).contains("vert.x-eventloop-thread-", "Vert.x event loop"),
                            message -> assertThat(message).contains("\"parallel-", "Reactor parallel"),
                            message -> assertThat(message).contains("Netty event loop"));
        }

        @Test
        void is_told_once_for_each_place() {
            assertThat(failures(SleepsInTwoPlaces.class)).singleElement().satisfies(error -> {
                assertThat(error).hasMessageContaining("sleep, 3 times, ");
                assertThat(error.getSuppressed())
                        .singleElement()
                        .satisfies(other -> assertThat(other).hasMessageContaining("blocked: park"));
            });
        }

        @Test
        void is_found_also_when_it_is_not_over() {
            try {
                assertThat(failures(LeavesALoopParked.class))
                        .singleElement()
                        .satisfies(error -> assertThat(error)
                                .hasMessageContaining("park, and is still.")
                                .hasMessageContaining("LeavesALoopParked.lambda$"));
            } finally {
                LeavesALoopParked.END.countDown();
            }
        }

        @Test
        void fails_the_test_in_which_it_was_and_no_other() {
            assertThat(run(OneOfThree.class).testEvents().failed().list())
                    .singleElement()
                    .extracting(event -> event.getTestDescriptor().getDisplayName())
                    .isEqualTo("second()");
        }

        @Test
        void fails_the_class_when_it_was_before_all_tests() {
            EngineExecutionResults results = run(WaitsBeforeAll.class);
            assertThat(results.testEvents().failed().count()).isZero();
            assertThat(results.containerEvents().failed().list())
                    .singleElement()
                    .extracting(Event::getTestDescriptor)
                    .satisfies(
                            container -> assertThat(container.getDisplayName()).endsWith("WaitsBeforeAll"));
        }

        @Test
        void is_found_also_after_a_test_that_leaves_its_thread_interrupted() {
            assertThat(failures(LeavesItsThreadInterrupted.class))
                    .hasSize(2)
                    .allSatisfy(error -> assertThat(error).isInstanceOf(BlockedLoopError.class));
        }

        @Test
        void is_nobodys_when_no_test_runs() throws Exception {
            Loops.netty(Loops::sleep);
            assertThat(failures(Idles.class)).isEmpty();
        }
    }

    @FailOnBlockedLoop
    static class SleepsOnNetty {
        @Test
        void sleeps() throws Exception {
            Loops.netty(Loops::sleep);
        }
    }

    @FailOnBlockedLoop
    static class Parks {
        @Test
        void on_vertx() throws Exception {
            Loops.vertx(() -> LockSupport.parkNanos(1_000));
        }

        @Test
        void on_reactor() throws Exception {
            Loops.reactor(() -> LockSupport.parkNanos(1_000));
        }

        @Test
        void on_netty() throws Exception {
            Loops.netty(() -> LockSupport.parkNanos(1_000));
        }
    }

    static class SleepsInTwoPlaces {
        @Test
        @FailOnBlockedLoop
        void sleeps_in_two_places() throws Exception {
            Loops.netty(() -> {
                for (int time = 0; time < 3; time++) {
                    Loops.sleep();
                }
                LockSupport.parkNanos(1_000);
            });
        }
    }

    @FailOnBlockedLoop
    static class LeavesALoopParked {
        static final CountDownLatch END = new CountDownLatch(1);

        @Test
        void leaves_a_loop_parked() throws Exception {
            CompletableFuture<Thread> loop = new CompletableFuture<>();
            Loops.netty().execute(() -> {
                loop.complete(Thread.currentThread());
                awaitUninterrupted();
            });
            while (loop.get(10, TimeUnit.SECONDS).getState() != Thread.State.WAITING && !Thread.interrupted()) {
                Thread.onSpinWait();
            }
        }

        private static void awaitUninterrupted() {
            try {
                END.await();
            } catch (InterruptedException interrupt) {
                throw new IllegalStateException(interrupt);
            }
        }
    }

    @FailOnBlockedLoop
    static class OneOfThree {
        @Test
        void first() throws Exception {
            Loops.netty(() -> {});
        }

        @Test
        void second() throws Exception {
            Loops.netty(Loops::sleep);
        }

        @Test
        void third() throws Exception {
            Loops.netty(() -> {});
        }
    }

    @FailOnBlockedLoop
    static class LeavesItsThreadInterrupted {
        @Test
        void first() throws Exception {
            Loops.netty(Loops::sleep);
            Thread.currentThread().interrupt();
        }

        @Test
        void second() throws Exception {
            Thread.interrupted();
            Loops.netty(Loops::sleep);
            Thread.currentThread().interrupt();
        }
    }

    @FailOnBlockedLoop
    static class WaitsBeforeAll {
        @BeforeAll
        static void prepare() throws Exception {
            Loops.netty(Loops::sleep);
        }

        @Test
        void does_nothing() {}
    }

    @FailOnBlockedLoop
    static class Idles {
        @Test
        void waits_itself_and_lets_loops_idle() throws Exception {
            Thread.sleep(1);
            Loops.netty(() -> {});
            Loops.vertx(() -> {});
            Loops.reactor(() -> {});
            Future<?> later = Loops.netty().schedule(() -> {}, 20, TimeUnit.MILLISECONDS);
            later.get();
        }
    }

    @Nested
    class A_thread_of_ones_own {
        @Test
        void is_named_by_a_pattern() {
            assertThat(failures(OwnThreads.class))
                    .singleElement()
                    .satisfies(error -> assertThat(error).hasMessageContaining("Thread \"orders-1\""));
        }

        @Test
        void is_one_that_is_forced_to_be() {
            assertThat(failures(Forced.class))
                    .singleElement()
                    .satisfies(error -> assertThat(error).hasMessageContaining("Thread \"forced-FORBIDDEN\""));
        }
    }

    static class OwnThreads {
        @Test
        @FailOnBlockedLoop(threads = "orders-\\d")
        void sleeps() throws Exception {
            var executor = Executors.newSingleThreadExecutor(task -> new Thread(task, "orders-1"));
            executor.submit(() -> {}).get();
            executor.submit(() -> {
                        Loops.sleep();
                        return null;
                    })
                    .get();
            executor.shutdown();
        }
    }

    static class Forced {
        @EveryCaller({Caller.FORCED_FORBIDDEN, Caller.FORCED_CONFINED, Caller.PLATFORM_THREAD})
        @FailOnBlockedLoop
        void sleeps() throws Exception {
            Loops.sleep();
        }
    }

    @Nested
    class A_wait_that_is_allowed {
        @Test
        void fails_nothing() {
            assertThat(failures(Allowed.class)).isEmpty();
        }
    }

    @FailOnBlockedLoop
    static class Allowed {
        @Test
        @FailOnBlockedLoop(except = "dev.smartasync.junit.Loops.sleep")
        void in_a_method() throws Exception {
            Loops.netty(Loops::sleep);
        }

        @Test
        @FailOnBlockedLoop(waitMillis = 30_000)
        void for_so_long() throws Exception {
            Loops.netty(Loops::sleep);
        }
    }

    @Nested
    class A_suite_without_annotations {
        private static final String PARAMETER = "smartasync.failOnBlockedLoop";

        private EngineTestKit.Builder suite() {
            return EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(Plain.class))
                    .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true");
        }

        @Test
        void is_watched_where_its_configuration_says_so() {
            assertThat(failures(
                            suite().configurationParameter(PARAMETER, "true").execute()))
                    .singleElement()
                    .isInstanceOf(BlockedLoopError.class);
        }

        @Test
        void is_not_watched_where_that_says_nothing() {
            assertThat(failures(suite().execute())).isEmpty();
        }

        @Test
        void is_watched_in_the_way_that_its_configuration_says() {
            assertThat(failures(suite().configurationParameter(PARAMETER, "true")
                            .configurationParameter(PARAMETER + ".except", "a.B.c, dev.smartasync.junit.Loops.sleep")
                            .execute()))
                    .isEmpty();
            assertThat(failures(suite().configurationParameter(PARAMETER, "true")
                            .configurationParameter(PARAMETER + ".threads", "(")
                            .execute()))
                    .isNotEmpty()
                    .allSatisfy(error -> assertThat(error).hasMessageContaining("no regular expression"));
        }
    }

    static class Plain {
        @Test
        void sleeps() throws Exception {
            Loops.netty(Loops::sleep);
        }
    }
}
