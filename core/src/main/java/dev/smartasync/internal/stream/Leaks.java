package dev.smartasync.internal.stream;

import dev.smartasync.internal.observe.Reports;
import java.lang.ref.Cleaner;

/** Notices streams that are dropped before their end without being closed. The cleaner's thread only hands the work on. */
final class Leaks {
    private static final Cleaner CLEANER = Cleaner.create();

    private Leaks() {}

    /** Watches {@code stream}. What it returns is run when the stream has ended or was closed, and ends the watch. */
    static Runnable track(Object stream, Prefetch<?> prefetch, StreamWaits waits) {
        return CLEANER.register(stream, () -> {
            if (!prefetch.isTerminated() && !prefetch.isClosed()) {
                waits.elsewhere(() -> {
                    prefetch.close();
                    Reports.warn(
                            "abandoned " + waits.operation().name(),
                            "A stream of "
                                    + waits.operation().name()
                                    + " was dropped before its end: close it (try-with-resources), so that its source is cancelled at once");
                });
            }
        })::clean;
    }
}
