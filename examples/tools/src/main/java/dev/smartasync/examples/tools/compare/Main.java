package dev.smartasync.examples.tools.compare;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Compares four hosts with and without this library; or is one of them: an MCP server for whoever starts it. */
public final class Main {
    private static final Duration PAUSE = Duration.ofMillis(300);

    private Main() {}

    /** Takes nothing, or {@code mcp-sync} or {@code mcp-async}. */
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        if (arguments.length > 0) {
            McpProgram.serve(List.of(arguments));
            return;
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        compare(PAUSE, out);
        System.exit(0); // the clients' threads would linger
    }

    static void compare(Duration pause, PrintStream out)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        out.println("Each tool takes " + pause.toMillis() + " ms. How long did the host's loop stand still meanwhile?");
        out.println();
        out.println(Comparison.Row.TITLES);
        for (Comparison.Row row : new Comparison(pause).rows()) {
            out.println(row);
        }
    }
}
