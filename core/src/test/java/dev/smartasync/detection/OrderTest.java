package dev.smartasync.detection;

import static dev.smartasync.detection.Answers.allowed;
import static dev.smartasync.detection.Answers.answer;
import static dev.smartasync.detection.Answers.forbidden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.internal.thread.Detection;
import dev.smartasync.spi.BlockingDetector;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("C1")
@Timeout(60)
class OrderTest {
    private final Bridge bridge = Bridge.builder().build();

    @Nested
    class A_scope {

        @ParameterizedTest
        @EnumSource
        void wins_over_what_the_thread_is(Loops kind) throws Exception {
            try (Loop loop = kind.open()) {
                for (Blocking forced : Blocking.values()) {
                    CallerContext answer = loop.call(() -> CallerContext.with(forced, bridge::callerContext));
                    assertThat(answer).is(answer(forced, "scope", "CallerContext.with says so"));
                }
                assertThat(loop.call(bridge::blocking)).isEqualTo(kind.blocking());
            }
        }

        @Test
        void wins_over_the_builders_detectors() throws Exception {
            Bridge told = Bridge.builder().detector(says(Blocking.FORBIDDEN)).build();
            assertThat(CallerContext.with(Blocking.ALLOWED, told::blocking)).isEqualTo(Blocking.ALLOWED);
        }

        @Test
        void holds_for_every_bridge() throws Exception {
            assertThat(CallerContext.with(Blocking.CONFINED, Bridge.standard()::blocking))
                    .isEqualTo(Blocking.CONFINED);
        }

        @Test
        void holds_until_a_nested_one_begins_and_after_it_has_ended() throws Exception {
            List<Blocking> answers = CallerContext.with(Blocking.FORBIDDEN, () -> {
                Blocking inner = CallerContext.with(Blocking.CONFINED, bridge::blocking);
                return List.of(inner, bridge.blocking());
            });
            assertThat(answers).containsExactly(Blocking.CONFINED, Blocking.FORBIDDEN);
            assertThat(bridge.callerContext()).is(allowed());
        }

        @Test
        void ends_where_its_body_throws() {
            IOException failure = new IOException("from the body");
            assertThatThrownBy(() -> CallerContext.with(Blocking.FORBIDDEN, () -> {
                        throw failure;
                    }))
                    .isSameAs(failure);
            assertThat(bridge.callerContext()).is(allowed());
        }

        @Test
        void is_not_seen_by_another_thread() throws Exception {
            try (Loop pool = Loops.POOL_THREAD.open()) {
                assertThat(CallerContext.with(Blocking.FORBIDDEN, () -> pool.call(bridge::callerContext)))
                        .is(allowed());
            }
        }

        @Test
        @Tag("O3")
        void that_forbids_on_a_loop_leaves_the_way_back_to_it() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                CompletableFuture<Thread> back = loop.call(() -> CallerContext.with(
                        Blocking.FORBIDDEN,
                        () -> bridge.async(() -> "value").thenApply(value -> Thread.currentThread())));
                assertThat(Loop.get(back)).isSameAs(loop.thread());
            }
        }
    }

    @Nested
    class A_detector_of_the_builders {

        @ParameterizedTest
        @EnumSource
        void wins_over_what_the_thread_is(Loops kind) throws Exception {
            for (Blocking said : Blocking.values()) {
                Bridge told = Bridge.builder().detector(says(said)).build();
                try (Loop loop = kind.open()) {
                    assertThat(loop.call(told::callerContext)).is(answer(said, "mine", "it is mine"));
                }
            }
        }

        @Test
        void wins_over_those_given_later() {
            Bridge told = Bridge.builder()
                    .detector(says(Blocking.CONFINED))
                    .detector(says(Blocking.FORBIDDEN))
                    .build();
            assertThat(told.blocking()).isEqualTo(Blocking.CONFINED);
        }

        @Test
        void leaves_the_question_to_the_next_where_it_has_no_opinion() throws Exception {
            Bridge told = Bridge.builder()
                    .detector(says(null))
                    .detector(says(null))
                    .detector(says(Blocking.FORBIDDEN))
                    .build();
            assertThat(told.callerContext()).is(forbidden("mine", "it is mine"));

            Bridge untold = Bridge.builder().detector(says(null)).build();
            assertThat(untold.callerContext()).is(allowed());
            try (Loop loop = Loops.NETTY.open()) {
                assertThat(loop.call(untold::callerContext)).is(forbidden("netty", "it is an event loop (Netty)"));
            }
        }

        @Test
        @Tag("O3")
        void gives_the_way_back_to_its_loop() throws Exception {
            try (Loop loop = Loops.POOL_THREAD.open()) {
                Bridge told = Bridge.builder()
                        .detector(new Told(Blocking.FORBIDDEN, loop))
                        .build();
                CompletableFuture<Thread> back =
                        loop.call(() -> told.async(() -> "value").thenApply(value -> Thread.currentThread()));
                assertThat(Loop.get(back)).isSameAs(loop.thread());
            }
        }
    }

    @Nested
    class A_detector_that_came_as_a_service {

        @Test
        void is_asked_where_the_core_knows_nothing() {
            assertThat(withService(Blocking.CONFINED).explain()).is(answer(Blocking.CONFINED, "mine", "it is mine"));
        }

        @Test
        void is_asked_after_nettys_probe() throws Exception {
            Detection detection = withService(Blocking.ALLOWED);
            try (Loop loop = Loops.NETTY_ON_PLAIN_THREAD.open()) {
                assertThat(loop.call(detection::explain)).is(forbidden("netty", "it is an event loop (Netty)"));
            }
        }

        @Test
        void is_asked_after_what_is_in_a_threads_nature() throws Exception {
            Detection detection = withService(Blocking.ALLOWED);
            CompletableFuture<CallerContext> answer = new CompletableFuture<>();
            java.awt.EventQueue.invokeLater(() -> answer.complete(detection.explain()));
            assertThat(Loop.get(answer)).is(forbidden("awt", "it is the event dispatch thread (AWT)"));
        }

        @Test
        void is_asked_before_what_the_core_merely_supposes() throws Exception {
            Detection detection = withService(Blocking.ALLOWED);
            io.vertx.core.Vertx vertx = io.vertx.core.Vertx.vertx();
            try {
                CompletableFuture<CallerContext> answer = new CompletableFuture<>();
                vertx.executeBlocking(() -> answer.complete(detection.explain()));
                assertThat(Loop.get(answer)).is(answer(Blocking.ALLOWED, "mine", "it is mine"));
            } finally {
                vertx.close().await();
            }
        }

        @Test
        @Tag("O3")
        void knows_a_better_way_back_than_the_core() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                Executor better = loop::execute;
                Detection detection =
                        new Detection(List.of(), List.of(new Told(Blocking.FORBIDDEN, better)), name -> true);
                assertThat(loop.call(detection::loop)).isSameAs(better);
            }
        }

        private Detection withService(Blocking said) {
            return new Detection(List.of(), List.of(says(said)), name -> true);
        }
    }

    private static BlockingDetector says(Blocking said) {
        return new Told(said, null);
    }

    private record Told(Blocking said, Executor loop) implements BlockingDetector {
        @Override
        public String name() {
            return "mine";
        }

        @Override
        public Blocking detect(Thread current) {
            return said;
        }

        @Override
        public String reason(Thread current) {
            return "it is mine";
        }
    }
}
