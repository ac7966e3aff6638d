package dev.smartasync.benchmarks.run;

/**
 * How long to measure.
 *
 * @param rounds in how many turns each benchmark gets a JVM of its own
 * @param warmups how many iterations are not counted
 * @param warmupMillis the length of one
 * @param measurements how many iterations are counted
 * @param measurementMillis the length of one
 */
public record Effort(int rounds, int warmups, int warmupMillis, int measurements, int measurementMillis) {

    /** What the system properties {@code bench.rounds} and so on say; Maven takes them as {@code -Dbench.flags="-Dbench.warmups=5"}. */
    public static Effort fromProperties() {
        return new Effort(
                Integer.getInteger("bench.rounds", 5),
                Integer.getInteger("bench.warmups", 3),
                Integer.getInteger("bench.warmupMillis", 200),
                Integer.getInteger("bench.measurements", 5),
                Integer.getInteger("bench.measurementMillis", 80));
    }

    /** The same number of rounds and iterations, each of them so many times as long. */
    Effort times(double factor) {
        return new Effort(rounds, warmups, (int) Math.round(warmupMillis * factor), measurements, (int)
                Math.round(measurementMillis * factor));
    }
}
