package dev.smartasync.processor.model;

import java.time.DateTimeException;
import java.time.Duration;

/** Durations as annotations write them. */
public final class Durations {
    private Durations() {}

    /** Whether a text is a time that can pass. */
    public static boolean isPositive(String text) {
        try {
            Duration limit = Duration.parse(text);
            return !limit.isZero() && !limit.isNegative();
        } catch (DateTimeException notADuration) {
            return false;
        }
    }
}
