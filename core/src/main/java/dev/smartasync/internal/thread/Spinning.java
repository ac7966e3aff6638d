package dev.smartasync.internal.thread;

import java.util.function.BooleanSupplier;

/**
 * Looks again a few times before a thread parks: what another thread is at work on is often there sooner than the thread would be woken.
 * Never for longer than it takes to park and to be woken, so that a wait takes at most some twice the processor time of the better choice
 * (Karlin, Manasse, McGeoch and Owicki, "Competitive randomized algorithms for nonuniform problems", 1994). Not at all on one processor.
 */
public final class Spinning {
    private static final boolean PAYS = Runtime.getRuntime().availableProcessors() > 1;
    private static final int FEW = PAYS ? 32 : 0;
    private static final int MANY = PAYS ? 512 : 0;

    /** After so many waits in vain, one after the other, what is waited for is slow. */
    private static final int SLOW = 64;

    private int inVain;

    /** Whether the condition came to hold, for a wait of which nothing is known: looks for less than a microsecond. */
    public static boolean brieflyUntil(BooleanSupplier condition) {
        return holds(condition, FEW);
    }

    /** Whether the condition came to hold, for one of many waits for the same thing: looks for some microseconds, unless that is slow. */
    public boolean until(BooleanSupplier condition) {
        boolean holds = holds(condition, inVain < SLOW ? MANY : FEW);
        inVain = holds ? 0 : inVain + 1;
        return holds;
    }

    private static boolean holds(BooleanSupplier condition, int turns) {
        for (int turn = 0; turn < turns; turn++) {
            if (condition.getAsBoolean()) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }
}
