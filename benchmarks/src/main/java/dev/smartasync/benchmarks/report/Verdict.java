package dev.smartasync.benchmarks.report;

/** How a bar was met. */
enum Verdict {
    MET("met"),
    /** The estimate is on the wrong side of the bar, and the interval reaches it. */
    REACHED("met within the interval"),
    MISSED("**not met**");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    static Verdict atMost(Interval interval, double bar) {
        return interval.estimate() <= bar ? MET : interval.low() <= bar ? REACHED : MISSED;
    }

    static Verdict atLeast(Interval interval, double bar) {
        return interval.estimate() >= bar ? MET : interval.high() >= bar ? REACHED : MISSED;
    }

    @Override
    public String toString() {
        return text;
    }
}
