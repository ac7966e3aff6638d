package dev.smartasync.benchmarks.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the program measures what it says; how long the gaps are depends on the machine. */
@Timeout(60)
@Tag("O3")
class HeartbeatTest {
    private static final Duration CALL = Duration.ofMillis(20);

    @ParameterizedTest
    @EnumSource
    void every_call_is_answered_on_the_loop_and_a_direct_one_is_a_gap(Runtimes runtime) throws Exception {
        Heartbeat.Gaps gaps = Heartbeat.measure(runtime, 50, CALL, Duration.ofMillis(20));
        assertThat(gaps.idle()).isPositive();
        assertThat(gaps.view()).isPositive();
        assertThat(gaps.method()).isPositive();
        assertThat(gaps.blocked()).isGreaterThanOrEqualTo(CALL);
    }
}
