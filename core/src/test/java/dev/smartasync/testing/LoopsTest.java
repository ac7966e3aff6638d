package dev.smartasync.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Bridge;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class LoopsTest {
    private final Bridge bridge = Bridge.builder().build();

    @Tag("C1")
    @ParameterizedTest
    @EnumSource
    void each_kind_of_thread_is_known_for_what_it_is(Loops kind) throws Exception {
        try (Loop loop = kind.open()) {
            assertThat(loop.call(bridge::blocking)).isEqualTo(kind.blocking());
        }
    }

    @Tag("C1")
    @Tag("netty")
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "NETTY.*")
    void each_event_loop_of_netty_is_known_on_whatever_thread(Loops kind) throws Exception {
        try (Loop loop = kind.open()) {
            assertThat(loop.call(bridge::blocking)).isEqualTo(kind.blocking());
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_thread_runs_all_tasks(Loops kind) throws Exception {
        try (Loop loop = kind.open()) {
            assertThat(loop.thread()).isSameAs(loop.thread());
        }
    }
}
