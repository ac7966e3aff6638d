package dev.smartasync.testing;

/** How long the tests of races and of depth go on: {@code -Dsmartasync.stress=10} makes them ten times as long. */
public final class Stress {
    private static final int FACTOR = Integer.getInteger("smartasync.stress", 1);

    private Stress() {}

    /** {@code usual} times the factor. */
    public static int times(int usual) {
        return Math.multiplyExact(usual, FACTOR);
    }

    /**
     * {@code usual} times the factor, and never more than {@code most}: for what takes a thread each, since a machine has but some
     * 32,000 for all of its processes.
     */
    public static int upTo(int most, int usual) {
        return Math.min(most, times(usual));
    }
}
