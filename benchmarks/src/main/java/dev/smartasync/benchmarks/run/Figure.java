package dev.smartasync.benchmarks.run;

import java.util.List;
import java.util.Map;

/**
 * What one benchmark gave, round by round: the scores of different benchmarks in the same round make a pair.
 *
 * @param group the {@link Group#name}
 * @param benchmark as the report shows it
 * @param params what else sets it apart; it is compared with those of the same
 * @param unit of the scores; more is better if it ends in {@code /s}, and else less
 * @param rounds the score of each round
 * @param bytes those that were allocated for each operation in each round; empty if nobody counted
 */
public record Figure(
        String group,
        String benchmark,
        Map<String, String> params,
        String unit,
        List<Double> rounds,
        List<Double> bytes) {}
