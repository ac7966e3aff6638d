package dev.smartasync.examples.quickstart;

import dev.smartasync.CallerContext;
import java.util.List;
import java.util.Locale;

/** What became of one caller's calls, as a row of the table. */
record Outcome(CallerContext caller, String view, String result, long nanos) {
    static final List<String> COLUMNS = List.of("THREAD", "VIEW", "MAY IT WAIT?", "RESULT", "TIME");

    List<String> cells() {
        return List.of(
                caller.thread(),
                view,
                caller.blocking() + ": " + caller.reason(),
                result,
                String.format(Locale.ROOT, "%.1f ms", nanos / 1e6));
    }
}
