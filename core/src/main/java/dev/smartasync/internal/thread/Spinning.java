package dev.smartasync.internal.thread;

import java.util.function.BooleanSupplier;

/**
 * Looks again a few times before a thread parks. To park and to be woken takes both threads longer than this, and what another thread is
 * at work on is often there sooner. No longer than what parking costs: a wait then takes at most twice the processor time of the better
 * choice (Karlin, Manasse, McGeoch and Owicki, "Competitive randomized algorithms for nonuniform problems", 1994, on waiting for locks).
 */
public final class Spinning {
    private static final int TURNS = Runtime.getRuntime().availableProcessors() > 1 ? 128 : 0;

    private Spinning() {}

    /** Whether the condition came to hold. */
    public static boolean until(BooleanSupplier condition) {
        for (int turn = 0; turn < TURNS; turn++) {
            if (condition.getAsBoolean()) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }
}
