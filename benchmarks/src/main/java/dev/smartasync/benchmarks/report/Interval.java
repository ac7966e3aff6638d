package dev.smartasync.benchmarks.report;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * An estimate from a few rounds, and between what it is with a confidence of 95 %, by Student's t. One round says nothing of that: then
 * all three are the same.
 */
record Interval(double low, double estimate, double high) {
    private static final double CONFIDENCE = 0.95;

    /** Of what the rounds give. */
    static Interval of(List<Double> rounds) {
        int count = rounds.size();
        double mean = rounds.stream().mapToDouble(each -> each).average().orElseThrow();
        if (count == 1) {
            return new Interval(mean, mean, mean);
        }
        double squares = rounds.stream()
                .mapToDouble(each -> (each - mean) * (each - mean))
                .sum();
        double error = Math.sqrt(squares / (count - 1) / count);
        double t = new TDistribution(count - 1).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
        return new Interval(mean - t * error, mean, mean + t * error);
    }

    /** Of how many times the other one is; the geometric mean over the rounds, each of which gives one ratio. */
    static Interval ofRatio(List<Double> rounds, List<Double> others) {
        Interval logarithms = paired(rounds, others, (one, other) -> Math.log(one / other));
        return new Interval(Math.exp(logarithms.low), Math.exp(logarithms.estimate), Math.exp(logarithms.high));
    }

    /** Of how much more it is than the other one, round by round. */
    static Interval ofDifference(List<Double> rounds, List<Double> others) {
        return paired(rounds, others, (one, other) -> one - other);
    }

    private static Interval paired(List<Double> rounds, List<Double> others, DoubleBinaryOperator operator) {
        return of(IntStream.range(0, Math.min(rounds.size(), others.size()))
                .mapToObj(round -> operator.applyAsDouble(rounds.get(round), others.get(round)))
                .toList());
    }
}
