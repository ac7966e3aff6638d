package dev.smartasync.jfr.command;

import dev.smartasync.jfr.BlockedLoops;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The command {@code smartasync jfr}. */
public final class Main {
    private static final int DONE = 0;
    private static final int UNREADABLE = 1;
    private static final int WRONG_ARGUMENTS = 2;
    private static final int BLOCKED = 3;

    private Main() {}

    /** Runs the command and ends the JVM with its exit status. */
    public static void main(String... words) {
        System.exit(run(System.out, System.err, words));
    }

    /** Runs the command. The usage text says what the words are, and what the status is that comes back. */
    static int run(PrintStream out, PrintStream err, String... words) {
        if (words.length == 0 || Arrays.asList(words).contains("--help")) {
            (words.length == 0 ? err : out).print(Arguments.USAGE);
            return words.length == 0 ? WRONG_ARGUMENTS : DONE;
        }
        Arguments arguments;
        try {
            arguments = new Arguments(words);
        } catch (IllegalArgumentException wrong) {
            err.println("smartasync: " + firstLine(wrong) + "; see --help");
            return WRONG_ARGUMENTS;
        }
        try {
            return report(arguments, out);
        } catch (IOException failure) {
            err.println("smartasync: " + failure.getMessage());
            return UNREADABLE;
        }
    }

    private static int report(Arguments arguments, PrintStream out) throws IOException {
        Recording recording = read(arguments);
        Application application = new Application(List.copyOf(arguments.application));
        String report = switch (arguments.format) {
            case TEXT -> TextReport.of(recording, application);
            case JSON -> JsonReport.of(recording, application);
            case SVG -> FlameGraph.of(recording, application);
        };
        Path output = arguments.output;
        if (output == null) {
            out.writeBytes(report.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } else {
            write(report, output);
        }
        if (!arguments.fails) {
            return DONE;
        }
        return recording.events == 0 ? UNREADABLE : recording.findings().isEmpty() ? DONE : BLOCKED;
    }

    private static Recording read(Arguments arguments) throws IOException {
        Path file = arguments.recording;
        if (!Files.isRegularFile(file)) {
            throw new IOException("no such file: " + file);
        }
        try {
            return Recording.read(file, new BlockedLoops(arguments.ownLoops), arguments.atLeast);
        } catch (IOException | RuntimeException damage) {
            throw new IOException(
                    "not a flight recording, or damaged: " + file + " (" + firstLine(damage) + ")", damage);
        }
    }

    private static void write(String report, Path output) throws IOException {
        try {
            Files.writeString(output, report);
        } catch (IOException failure) {
            throw new IOException("cannot write " + output + " (" + failure + ")", failure);
        }
    }

    private static String firstLine(Exception failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
