package dev.smartasync.testing;

/** How long the tests of races and of depth go on: {@code -Dsmartasync.stress=10} makes them ten times as long. */
public final class Stress {
    private static final int FACTOR = Integer.getInteger("smartasync.stress", 1);

    private Stress() {}

    /** {@code usual} times the factor. */
    public static int times(int usual) {
        return Math.multiplyExact(usual, FACTOR);
    }
}
