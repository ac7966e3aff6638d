package dev.smartasync.detection;

import static dev.smartasync.detection.Answers.allowed;
import static dev.smartasync.detection.Answers.forbidden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.Blocking;
import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.BridgeBuilder.WhenForbidden;
import dev.smartasync.CallerContext;
import dev.smartasync.testing.Log;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import dev.smartasync.testing.SystemProperties;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** System properties overrule what was built. One that makes no sense is reported, and changes nothing. */
@Timeout(60)
class OperatorTest {
    private final SystemProperties properties = new SystemProperties();
    private final Log log = new Log();

    @AfterEach
    void putBack() {
        properties.close();
        log.close();
    }

    @Nested
    class A_detector {

        @Tag("C1")
        @ParameterizedTest
        @ValueSource(strings = {"off", "OFF", "false", " off "})
        void of_the_cores_is_switched_off(String value) throws Exception {
            properties.with("smartasync.detector.netty", value);
            Bridge bridge = Bridge.builder().build();
            try (Loop loop = Loops.NETTY.open()) {
                assertThat(loop.call(bridge::callerContext)).is(allowed());
            }
            assertThat(log.messages()).isEmpty();
        }

        @Tag("C1")
        @Test
        void of_the_cores_that_goes_by_class_is_switched_off() throws Exception {
            properties.with("smartasync.detector.awt", "off");
            Bridge bridge = Bridge.builder().build();
            CompletableFuture<CallerContext> answer = new CompletableFuture<>();
            java.awt.EventQueue.invokeLater(() -> answer.complete(bridge.callerContext()));
            assertThat(Loop.get(answer)).is(allowed());
        }

        @Tag("C1")
        @Test
        void of_the_cores_that_goes_by_name_is_switched_off() throws Exception {
            properties.with("smartasync.detector.javafx", "off");
            assertThat(onThreadNamed(
                            "JavaFX Application Thread", Bridge.builder().build()))
                    .is(allowed());
        }

        @Tag("C1")
        @Test
        void of_a_users_is_switched_off() {
            properties.with("smartasync.detector.mine", "off");
            Bridge bridge = Bridge.builder()
                    .detector(new ByName("mine", Thread.currentThread().getName()))
                    .build();
            assertThat(bridge.callerContext()).is(allowed());
        }

        @Tag("C1")
        @Test
        void stays_switched_on_in_a_bridge_that_was_built_before() throws Exception {
            Bridge bridge = Bridge.builder().build();
            properties.with("smartasync.detector.netty", "off").with("smartasync.detector.javafx", "off");
            try (Loop loop = Loops.NETTY.open()) {
                assertThat(loop.call(bridge::callerContext)).is(forbidden("netty", "it is an event loop (Netty)"));
            }
            assertThat(onThreadNamed("JavaFX Application Thread", bridge))
                    .is(forbidden("javafx", "it is the application thread (JavaFX)"));
        }

        @Test
        void is_named_by_the_answer_that_it_gives() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                String name = loop.call(Bridge.builder().build()::callerContext).detector();
                properties.with("smartasync.detector." + name, "off");
                assertThat(loop.call(Bridge.builder().build()::blocking)).isEqualTo(Blocking.ALLOWED);
            }
        }

        @Test
        void is_left_alone_where_the_value_makes_no_sense() throws Exception {
            properties.with("smartasync.detector.netty", "perhaps");
            Bridge bridge = Bridge.builder().build();
            try (Loop loop = Loops.NETTY.open()) {
                assertThat(loop.call(bridge::blocking)).isEqualTo(Blocking.FORBIDDEN);
            }
            assertThat(log.messages())
                    .containsExactly("The system property smartasync.detector.netty is \"perhaps\", which is ignored:"
                            + " set it to on or off");
        }
    }

    @Nested
    class The_policy {
        private final CompletableFuture<String> complete = CompletableFuture.completedFuture("value");

        @ParameterizedTest
        @ValueSource(strings = {"WARN", "warn"})
        @Tag("A1")
        void is_loosened(String value) throws Exception {
            properties.with("smartasync.whenForbidden", value);
            Bridge bridge = Bridge.builder().build();
            assertThat(CallerContext.with(Blocking.FORBIDDEN, () -> bridge.await(complete)))
                    .isEqualTo("value");
        }

        @Test
        @Tag("A1")
        void is_tightened() {
            properties.with("smartasync.whenForbidden", "refuse");
            Bridge bridge = Bridge.builder().whenForbidden(WhenForbidden.WARN).build();
            assertThatThrownBy(() -> CallerContext.with(Blocking.FORBIDDEN, () -> bridge.await(complete)))
                    .isInstanceOf(BlockingNotAllowedException.class);
        }

        @Test
        @Tag("A1")
        void stays_as_built_where_the_value_makes_no_sense() {
            properties.with("smartasync.whenForbidden", "wran");
            Bridge bridge = Bridge.builder().build();
            assertThatThrownBy(() -> CallerContext.with(Blocking.FORBIDDEN, () -> bridge.await(complete)))
                    .isInstanceOf(BlockingNotAllowedException.class);
            assertThat(log.messages())
                    .containsExactly("The system property smartasync.whenForbidden is \"wran\", which is ignored:"
                            + " set it to REFUSE or WARN");
        }
    }

    @Nested
    class The_offload_executor {

        @Test
        @Tag("O1")
        void is_replaced_by_threads_of_the_platform() throws Exception {
            properties.with("smartasync.offload", "platform");
            Bridge bridge = Bridge.builder().offload(Runnable::run).build();
            assertThat(Loop.get(bridge.async(Thread::currentThread)).getClass()).isEqualTo(Thread.class);
        }

        @Test
        @Tag("O1")
        void is_replaced_by_virtual_threads() throws Exception {
            Assumptions.assumeTrue(Loops.VIRTUAL_THREAD.exists(), "this JDK has no virtual threads");
            properties.with("smartasync.offload", "Virtual");
            Bridge bridge = Bridge.builder().offload(Runnable::run).build();
            assertThat(Loop.get(bridge.async(Thread::currentThread)).getClass().getName())
                    .contains("Virtual");
        }

        @Test
        @Tag("O1")
        void stays_as_built_where_this_jdk_has_no_virtual_threads() throws Exception {
            Assumptions.assumeFalse(Loops.VIRTUAL_THREAD.exists(), "this JDK has virtual threads");
            properties.with("smartasync.offload", "virtual");
            Bridge bridge = Bridge.builder().build();
            assertThat(Loop.get(bridge.async(Thread::currentThread)).getClass()).isEqualTo(Thread.class);
            assertThat(log.messages())
                    .containsExactly("The system property smartasync.offload is \"virtual\", which is ignored:"
                            + " Java 17 has no virtual threads");
        }

        @Test
        @Tag("O1")
        void stays_as_built_where_the_value_makes_no_sense() throws Exception {
            properties.with("smartasync.offload", "fast");
            Bridge bridge = Bridge.builder().offload(Runnable::run).build();
            assertThat(Loop.get(bridge.async(Thread::currentThread))).isSameAs(Thread.currentThread());
            assertThat(log.messages())
                    .containsExactly("The system property smartasync.offload is \"fast\", which is ignored:"
                            + " set it to virtual or platform");
        }
    }

    @Nested
    class The_callers_frames {

        @Test
        @Tag("A6")
        void are_left_out() {
            properties.with("smartasync.callerFrames", "off");
            assertThat(failureOf(Bridge.builder().build()).getSuppressed()).isEmpty();
        }

        @Test
        @Tag("A6")
        void stay_as_built_where_the_value_makes_no_sense() {
            properties.with("smartasync.callerFrames", "some");
            assertThat(failureOf(Bridge.builder().build()).getSuppressed()).hasSize(1);
            assertThat(failureOf(Bridge.builder().callerFrames(false).build()).getSuppressed())
                    .isEmpty();
            assertThat(log.messages())
                    .containsExactly("The system property smartasync.callerFrames is \"some\", which is ignored:"
                            + " set it to on or off");
        }

        @Test
        @Tag("A6")
        void are_put_in() {
            properties.with("smartasync.callerFrames", "on");
            assertThat(failureOf(Bridge.builder().callerFrames(false).build()).getSuppressed())
                    .hasSize(1);
        }

        private Throwable failureOf(Bridge bridge) {
            IllegalStateException failure = new IllegalStateException("from the target");
            try {
                bridge.await(CompletableFuture.failedFuture(failure));
            } catch (IllegalStateException thrown) {
                return thrown;
            }
            throw new AssertionError("It did not fail");
        }
    }

    @Test
    void an_empty_property_is_as_good_as_none() {
        properties
                .with("smartasync.whenForbidden", "")
                .with("smartasync.offload", "")
                .with("smartasync.callerFrames", "")
                .with("smartasync.detector.netty", "");
        assertThatCode(() -> Bridge.builder().build()).doesNotThrowAnyException();
        assertThat(log.messages()).isEmpty();
    }

    private static CallerContext onThreadNamed(String name, Bridge bridge) throws Exception {
        CompletableFuture<CallerContext> answer = new CompletableFuture<>();
        new Thread(() -> answer.complete(bridge.callerContext()), name).start();
        return Loop.get(answer);
    }
}
