package dev.smartasync.internal.thread;

import dev.smartasync.Blocking;
import dev.smartasync.internal.observe.Reports;
import dev.smartasync.spi.BlockingDetector;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** That a detector gave this answer. What else the detector is asked for may fail without harm. */
final class Opinion extends Verdict {
    private final BlockingDetector source;

    Opinion(BlockingDetector source, String detector, Blocking blocking) {
        super(blocking, detector);
        this.source = source;
    }

    BlockingDetector source() {
        return source;
    }

    @Override
    String reason(Thread thread) {
        try {
            return source.reason(thread);
        } catch (RuntimeException | LinkageError broken) {
            Reports.disabled("The reason that the detector \"" + detector() + "\" gives", broken);
            return "the detector \"" + detector() + "\" says so";
        }
    }

    /** What brings a task back to the current thread's loop, or {@code null}. */
    @Nullable
    Executor loop() {
        if (blocking() != Blocking.FORBIDDEN) {
            return null;
        }
        try {
            return source.loop();
        } catch (RuntimeException | LinkageError broken) {
            Reports.disabled("The way back that the detector \"" + detector() + "\" gives", broken);
            return null;
        }
    }
}
