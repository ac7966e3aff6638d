package dev.smartasync.examples.data;

import java.util.DoubleSummaryStatistics;

/** What there is to say about many readings. The mean has two decimals. */
public record Summary(long readings, double lowest, double highest, double mean) {

    static Summary of(DoubleSummaryStatistics celsius) {
        return new Summary(
                celsius.getCount(), celsius.getMin(), celsius.getMax(), Math.round(celsius.getAverage() * 100) / 100.0);
    }
}
