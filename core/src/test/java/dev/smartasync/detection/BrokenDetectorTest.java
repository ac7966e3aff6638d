package dev.smartasync.detection;

import static dev.smartasync.detection.Answers.forbidden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.Blocking;
import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.spi.BlockingDetector;
import dev.smartasync.testing.Log;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("C3")
@Timeout(60)
class BrokenDetectorTest {
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void one_that_does_not_link_is_left_out_and_reported_once_while_the_others_go_on() {
        class Gone extends Named {
            @Override
            public Blocking detect(Thread current) {
                asked.incrementAndGet();
                throw new NoClassDefFoundError("acme/Gone");
            }
        }
        try (Log log = new Log()) {
            for (int bridges = 0; bridges < 2; bridges++) {
                Bridge bridge = Bridge.builder()
                        .detector(new Gone())
                        .detector(new ByName("last", Thread.currentThread().getName()))
                        .build();
                assertThat(bridge.callerContext()).is(forbidden("last", "the detector \"last\" says so"));
                assertThat(bridge.blocking()).isEqualTo(Blocking.FORBIDDEN);
            }
            assertThat(asked).hasValue(2);
            assertThat(log.messages())
                    .containsExactly("The detector " + Gone.class.getName()
                            + " is disabled: java.lang.NoClassDefFoundError: acme/Gone");
        }
    }

    @Test
    void one_that_fails_now_and_then_is_left_out_the_first_time() {
        class Moody extends Named {
            @Override
            public Blocking detect(Thread current) {
                if (asked.incrementAndGet() % 2 == 0) {
                    throw new IllegalStateException("not today");
                }
                return Blocking.CONFINED;
            }
        }
        try (Log log = new Log()) {
            Bridge bridge = Bridge.builder().detector(new Moody()).build();
            assertThat(bridge.blocking()).isEqualTo(Blocking.CONFINED);
            assertThat(bridge.blocking()).isEqualTo(Blocking.ALLOWED);
            assertThat(bridge.blocking()).isEqualTo(Blocking.ALLOWED);
            assertThat(asked).hasValue(2);
            assertThat(log.messages()).hasSize(1);
        }
    }

    @Test
    void one_that_cannot_say_why_is_believed_all_the_same() {
        class Silent extends Named {
            @Override
            public Blocking detect(Thread current) {
                return Blocking.FORBIDDEN;
            }

            @Override
            public String reason(Thread current) {
                throw new IllegalStateException("no words");
            }
        }
        try (Log log = new Log()) {
            Bridge bridge = Bridge.builder().detector(new Silent()).build();
            assertThatThrownBy(() -> bridge.await(CompletableFuture.completedFuture("value")))
                    .isInstanceOf(BlockingNotAllowedException.class)
                    .hasMessageContaining("the detector \"named\" says so");
            assertThat(log.messages()).hasSize(1);
        }
    }

    @Test
    void one_that_loses_the_way_back_leaves_the_completing_thread() throws Exception {
        class Lost extends Named {
            @Override
            public Blocking detect(Thread current) {
                return Blocking.FORBIDDEN;
            }

            @Override
            public Executor loop() {
                throw new IllegalStateException("no way");
            }
        }
        try (Log log = new Log()) {
            Bridge bridge = Bridge.builder().detector(new Lost()).build();
            assertThat(Loop.get(bridge.async(() -> "value"))).isEqualTo("value");
            assertThat(log.messages()).hasSize(1);
        }
    }

    @Test
    void one_that_runs_out_of_stack_is_asked_again() {
        class Deep extends Named {
            @Override
            public Blocking detect(Thread current) {
                return asked.get() > 0 ? forbidden(0) : Blocking.FORBIDDEN;
            }

            private Blocking forbidden(int depth) {
                return depth < 0 ? null : forbidden(depth + 1);
            }
        }
        try (Log log = new Log()) {
            Bridge bridge = Bridge.builder().detector(new Deep()).build();
            asked.set(1);
            assertThatThrownBy(bridge::blocking).isInstanceOf(StackOverflowError.class);
            asked.set(0);
            assertThat(bridge.blocking()).isEqualTo(Blocking.FORBIDDEN);
            assertThat(log.messages()).isEmpty();
        }
    }

    @Tag("netty")
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "NETTY.*")
    void nettys_probe_still_works_after_a_stack_was_full(Loops kind) throws Exception {
        Bridge bridge = Bridge.builder().build();
        try (Loop loop = kind.open()) {
            assertThat(loop.call(bridge::blocking)).isEqualTo(Blocking.FORBIDDEN);
            for (int times = 0; times < 20; times++) {
                loop.call(() -> {
                    assertThatThrownBy(() -> askDeeperAndDeeper(bridge, 0)).isInstanceOf(StackOverflowError.class);
                    return null;
                });
            }
            assertThat(loop.call(bridge::blocking)).isEqualTo(Blocking.FORBIDDEN);
        }
    }

    private static int askDeeperAndDeeper(Bridge bridge, int depth) {
        bridge.blocking();
        return depth < 0 ? depth : askDeeperAndDeeper(bridge, depth + 1);
    }

    private abstract static class Named implements BlockingDetector {
        @Override
        public String name() {
            return "named";
        }
    }
}
