package dev.smartasync.junit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Smart;
import dev.smartasync.adapter.testing.IsolatedClasses;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class EveryCallerTest {

    @Nested
    class A_test_of_every_caller {
        private static final Set<Caller> RAN = new ConcurrentSkipListSet<>();

        @EveryCaller
        void runs_on_the_thread_that_it_names(Caller caller, Pending pending) {
            RAN.add(caller);
            assertThat(Smart.callerContext().blocking()).isEqualTo(caller.blocking());
            Thread here = Thread.currentThread();
            pending.until(Smart.async(() -> assertThat(Thread.currentThread()).isNotSameAs(here)));
        }

        @AfterAll
        static void ran_on_each_that_exists() {
            Set<Caller> existing = EnumSet.allOf(Caller.class);
            existing.removeIf(each -> !each.exists());
            assertThat(RAN).isEqualTo(existing);
        }
    }

    @Nested
    class A_test_that_fails {

        @Test
        void fails_on_the_callers_that_it_fails_on() {
            Events tests = run(Waits.class);

            assertThat(tests.failed().list())
                    .hasSize(1)
                    .allMatch(each -> each.getTestDescriptor().getDisplayName().equals("on NETTY_LOOP"));
            assertThat(tests.succeeded().count()).isEqualTo(1);
        }

        @Test
        void fails_with_what_it_left_pending() {
            assertThat(run(LeavesAFailure.class).failed().count()).isEqualTo(1);
        }

        @Test
        void says_what_to_do_about_a_thread_that_cannot_be_made() {
            assertThat(run(OnAThreadThatCannotBeMade.class).failed().list())
                    .singleElement()
                    .asString()
                    .contains("give it a public constructor without parameters");
        }

        @Test
        void says_what_is_missing_for_a_caller_that_it_names() throws Exception {
            assertThat(IsolatedClasses.run(
                            WithoutLibraries.class, entry -> !entry.matches(".*/(netty|vertx|reactor)-[^/]*")))
                    .containsExactlyInAnyOrder(
                            "failed: There is no NETTY_LOOP here: put io.netty:netty-transport on the test's class path, or do not"
                                    + " name it in @EveryCaller.",
                            "FORCED_CONFINED, FORCED_FORBIDDEN, FORK_JOIN_WORKER, PLATFORM_THREAD"
                                    + (Caller.VIRTUAL_THREAD.exists() ? ", VIRTUAL_THREAD" : ""));
        }

        @Test
        @DisabledForJreRange(min = JRE.JAVA_21)
        void is_skipped_where_the_jdk_has_no_such_threads() {
            assertThat(run(OnAVirtualThread.class).aborted().count()).isEqualTo(1);
        }

        private static Events run(Class<?> type) {
            return EngineTestKit.engine("junit-jupiter")
                    .selectors(DiscoverySelectors.selectClass(type))
                    .execute()
                    .testEvents();
        }
    }

    /** The failures of a test that names a caller whose library is absent, and the callers of one that names none. */
    public static final class WithoutLibraries implements Callable<List<String>> {
        @Override
        public List<String> call() {
            Thread current = Thread.currentThread();
            ClassLoader usual = current.getContextClassLoader();
            current.setContextClassLoader(WithoutLibraries.class.getClassLoader());
            try {
                return found();
            } finally {
                current.setContextClassLoader(usual);
            }
        }

        private static List<String> found() {
            List<String> found = new ArrayList<>();
            A_test_that_fails.run(Waits.class).failed().stream()
                    .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                            .getThrowable()
                            .orElseThrow())
                    .forEach(failure -> found.add("failed: " + failure.getMessage()));
            found.add(A_test_that_fails.run(OnAll.class).succeeded().stream()
                    .map(event -> event.getTestDescriptor().getDisplayName().replace("on ", ""))
                    .sorted()
                    .collect(joining(", ")));
            return found;
        }
    }

    static class OnAll {
        @EveryCaller
        void runs() {}
    }

    static class OnAVirtualThread {
        @EveryCaller(Caller.VIRTUAL_THREAD)
        void runs() {}
    }

    static class Waits {
        @EveryCaller({Caller.PLATFORM_THREAD, Caller.NETTY_LOOP})
        void waits() throws BlockingNotAllowedException {
            Smart.await(Smart.async(() -> "value"));
        }
    }

    static class LeavesAFailure {
        @EveryCaller(Caller.FORCED_FORBIDDEN)
        void leaves_a_failure(Pending pending) {
            pending.until(Smart.async(() -> {
                throw new IllegalStateException("late");
            }));
        }
    }

    static class OnAThreadThatCannotBeMade {
        @EveryCaller(value = Caller.PLATFORM_THREAD, also = Unmakeable.class)
        void runs() {
            assertThat(List.of()).isEmpty();
        }
    }

    abstract static class Unmakeable implements CallerThread {}
}
