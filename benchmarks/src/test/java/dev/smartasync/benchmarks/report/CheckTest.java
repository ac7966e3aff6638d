package dev.smartasync.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.benchmarks.run.Environment;
import dev.smartasync.benchmarks.run.Figure;
import dev.smartasync.benchmarks.run.Results;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CheckTest {
    private static final Map<String, String> NONE = Map.of();

    @Nested
    class A_ratio {
        @Test
        void below_the_bar_meets_it() {
            Outcome outcome = times(1.05, figure("ours", 9, 10, 11), figure("limit", 10, 11, 12));
            assertThat(outcome.verdict()).isEqualTo(Verdict.MET);
            assertThat(outcome.missedBy()).isEmpty();
        }

        @Test
        void above_the_bar_whose_interval_reaches_it_meets_it_too() {
            Outcome outcome = times(1.0, figure("ours", 9, 12, 11), figure("limit", 10, 10, 10));
            assertThat(outcome.verdict()).isEqualTo(Verdict.REACHED);
        }

        @Test
        void far_above_the_bar_misses_it_and_says_by_how_much() {
            Outcome outcome = times(1.0, figure("ours", 15, 15, 15), figure("limit", 10, 10, 10));
            assertThat(outcome).isEqualTo(new Outcome("1.50 × (1.50 to 1.50)", Verdict.MISSED, "50.0 %"));
        }

        @Test
        void of_what_was_not_measured_says_nothing() {
            assertThat(Check.times("group", NONE, "ours", "limit", 1).of(sheet(figure("ours", 1))))
                    .isEmpty();
        }

        private Outcome times(double bar, Figure... figures) {
            return Check.times("group", NONE, "ours", "limit", bar)
                    .of(sheet(figures))
                    .orElseThrow();
        }
    }

    @Nested
    class More_than_the_limit {
        @Test
        void by_less_than_the_bar_meets_it() {
            assertThat(over(10).verdict()).isEqualTo(Verdict.MET);
        }

        @Test
        void by_more_than_the_bar_misses_it() {
            assertThat(over(4)).isEqualTo(new Outcome("5.00 ns (5.00 to 5.00)", Verdict.MISSED, "1.00 ns"));
        }

        private Outcome over(double bar) {
            return Check.over("group", NONE, "ours", "limit", bar)
                    .of(sheet(figure("ours", 6, 7), figure("limit", 1, 2)))
                    .orElseThrow();
        }
    }

    @Nested
    class Being_ahead {
        @Test
        void names_the_rival_that_comes_closest() {
            Outcome outcome = Check.ahead("group", NONE, "ours", List.of("slow", "close"))
                    .of(sheet(figure("ours", 1, 1), figure("slow", 10, 10), figure("close", 2, 2)))
                    .orElseThrow();
            assertThat(outcome).isEqualTo(new Outcome("0.50 × (0.50 to 0.50) of close", Verdict.MET, ""));
        }

        @Test
        void needs_every_rival_to_be_slower() {
            Outcome outcome = Check.ahead("group", NONE, "ours", List.of("slow", "fast"))
                    .of(sheet(figure("ours", 2, 2), figure("slow", 10, 10), figure("fast", 1, 1)))
                    .orElseThrow();
            assertThat(outcome.verdict()).isEqualTo(Verdict.MISSED);
        }
    }

    @Nested
    class Bytes {
        @Test
        void of_a_harness_that_rounds_are_none() {
            assertThat(bytes(0.004).verdict()).isEqualTo(Verdict.MET);
            assertThat(bytes(0.004).figure()).isEqualTo("0 B");
        }

        @Test
        void that_are_there_are_too_many() {
            assertThat(bytes(16)).isEqualTo(new Outcome("16 B", Verdict.MISSED, "16 B"));
        }

        private Outcome bytes(double count) {
            Figure figure = new Figure("group", "ours", NONE, "ns", List.of(1.0), List.of(count));
            return Check.bytes("group", NONE, "ours", 0).of(sheet(figure)).orElseThrow();
        }
    }

    @Test
    void more_is_better_where_the_bar_is_a_least() {
        Check check = Check.atLeast("group", NONE, "ours", "limit", 1);
        assertThat(check.of(sheet(figure("ours", 20, 20), figure("limit", 10, 10))))
                .get()
                .extracting(Outcome::verdict)
                .isEqualTo(Verdict.MET);
        assertThat(check.of(sheet(figure("ours", 5, 5), figure("limit", 10, 10))))
                .get()
                .extracting(Outcome::missedBy)
                .isEqualTo("50.0 %");
    }

    static Figure figure(String benchmark, double... rounds) {
        List<Double> all = java.util.Arrays.stream(rounds).boxed().toList();
        return new Figure("group", benchmark, NONE, "ns", all, all);
    }

    static Sheet sheet(Figure... figures) {
        Environment environment = new Environment("17", "VM", "OS", 2, "CPU", "2026-01-01", "command");
        return new Sheet(17, new Results(environment, List.of(figures)));
    }
}
