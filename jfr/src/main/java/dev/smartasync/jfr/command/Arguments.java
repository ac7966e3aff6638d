package dev.smartasync.jfr.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was asked for on the command line. */
final class Arguments {
    /** In what form the report is written. */
    enum Format {
        TEXT,
        JSON,
        SVG
    }

    static final String USAGE = """
            Usage: java -jar smartasync-jfr.jar jfr RECORDING [OPTION]...

            Finds the event loops that were blocked in a flight recording (.jfr) of any service.

              --format text|json|svg   how to report; text if not said
              --output FILE            where to; standard output if not said
              --at-least DURATION      ignore shorter waits: 50ms, 2s
              --application PREFIX     of the application's class names; may be repeated
              --loop REGEX             names of further threads that must not block
              --fail                   exit with 3 if a loop was blocked, with 1 if the recording is empty
              --help                   print this

            Exit status: 0 done, 1 the recording cannot be read or the report not written, 2 wrong arguments, 3 see --fail.
            """;

    final Path recording;
    final List<String> application = new ArrayList<>();
    Format format = Format.TEXT;

    @Nullable
    Path output;

    @Nullable
    Pattern ownLoops;

    Duration atLeast = Duration.ZERO;
    boolean fails;

    /** Throws an {@link IllegalArgumentException} with a message for the user. */
    Arguments(String... words) {
        if (!words[0].equals("jfr")) {
            throw new IllegalArgumentException("unknown command: " + words[0] + " (the only one is jfr)");
        }
        List<String> recordings = new ArrayList<>();
        Iterator<String> left = Arrays.asList(words).iterator();
        left.next();
        while (left.hasNext()) {
            String word = left.next();
            switch (word) {
                case "--format" -> format = formatOf(value(word, left));
                case "--output" -> output = Path.of(value(word, left));
                case "--at-least" -> atLeast = Durations.parse(value(word, left));
                case "--application" -> application.add(value(word, left));
                case "--loop" -> ownLoops = Pattern.compile(value(word, left));
                case "--fail" -> fails = true;
                default -> recordings.add(word);
            }
        }
        recordings.stream().filter(word -> word.startsWith("-")).forEach(word -> {
            throw new IllegalArgumentException("unknown option: " + word);
        });
        if (recordings.size() != 1) {
            throw new IllegalArgumentException("name one recording, not " + recordings.size());
        }
        recording = Path.of(recordings.get(0));
    }

    private static String value(String option, Iterator<String> left) {
        if (!left.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return left.next();
    }

    private static Format formatOf(String name) {
        return Arrays.stream(Format.values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown format: " + name + " (text, json or svg)"));
    }
}
