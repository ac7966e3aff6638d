package dev.smartasync.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class IntervalTest {

    @Test
    void is_as_wide_as_students_t_says() {
        Interval interval = Interval.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0));
        double reach = 2.7764 * Math.sqrt(2.5 / 5); // t(0.975) of four degrees of freedom
        assertThat(interval.estimate()).isEqualTo(3);
        assertThat(interval.low()).isCloseTo(3 - reach, within(1e-3));
        assertThat(interval.high()).isCloseTo(3 + reach, within(1e-3));
    }

    @Test
    void of_one_round_has_no_width() {
        assertThat(Interval.of(List.of(7.0))).isEqualTo(new Interval(7, 7, 7));
    }

    @Test
    void a_ratio_is_taken_within_each_round() {
        Interval ratio = Interval.ofRatio(List.of(2.0, 20.0, 200.0), List.of(1.0, 10.0, 100.0));
        assertThat(ratio.low()).isCloseTo(2, within(1e-9));
        assertThat(ratio.high()).isCloseTo(2, within(1e-9));
    }

    @Test
    void a_ratio_and_its_inverse_agree() {
        List<Double> one = List.of(3.0, 4.0, 7.0);
        List<Double> other = List.of(2.0, 5.0, 6.0);
        Interval ratio = Interval.ofRatio(one, other);
        Interval inverse = Interval.ofRatio(other, one);
        assertThat(ratio.estimate()).isCloseTo(1 / inverse.estimate(), within(1e-9));
        assertThat(ratio.low()).isCloseTo(1 / inverse.high(), within(1e-9));
    }

    @Test
    void a_difference_is_taken_within_each_round() {
        Interval difference = Interval.ofDifference(List.of(12.0, 102.0), List.of(10.0, 100.0));
        assertThat(difference).isEqualTo(new Interval(2, 2, 2));
    }
}
