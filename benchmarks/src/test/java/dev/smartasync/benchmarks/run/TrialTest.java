package dev.smartasync.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

@Timeout(20)
class TrialTest {

    /** Not one for JMH, which does not look here. */
    @On({Caller.PLATFORM, Caller.NETTY})
    @Same(name = "of", value = "a kind")
    public static class Benchmarks {
        @Param({"1", "100"})
        public int count;

        @Benchmark
        @Title("the one")
        public void one() {}

        @Benchmark
        @Title("the other")
        public void other() {}
    }

    @Test
    void there_is_one_for_each_benchmark_thread_and_parameter() {
        List<Trial> trials = Trial.of(Benchmarks.class).toList();
        assertThat(trials).hasSize(8);
        assertThat(trials)
                .filteredOn(each -> each.title().equals("the one"))
                .extracting(Trial::params)
                .containsExactlyInAnyOrder(
                        Map.of("of", "a kind", "thread", "platform", "count", "1"),
                        Map.of("of", "a kind", "thread", "platform", "count", "100"),
                        Map.of("of", "a kind", "thread", "Netty loop", "count", "1"),
                        Map.of("of", "a kind", "thread", "Netty loop", "count", "100"));
    }
}
