package dev.smartasync.examples.data.face;

import dev.smartasync.examples.data.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** Progress in a line that it writes again and again, and wipes out in the end. Silent where there is no terminal. */
final class TerminalProgress implements Progress, AutoCloseable {
    private static final String LINE_AGAIN = "\r\u001b[K";

    private final PrintWriter terminal;
    private final boolean seen = Ansi.AUTO.enabled();

    TerminalProgress(PrintWriter terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(long readings) {
        if (seen) {
            terminal.printf(Locale.ROOT, "%s%,d readings", LINE_AGAIN, readings);
            terminal.flush();
        }
    }

    @Override
    public void close() {
        if (seen) {
            terminal.print(LINE_AGAIN);
            terminal.flush();
        }
    }
}
