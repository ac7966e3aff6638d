package dev.smartasync.examples.data.face;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.smartasync.Bridge;
import dev.smartasync.examples.data.DataFolder;
import dev.smartasync.examples.data.DataHandler;
import dev.smartasync.examples.data.DataHandlerSync;
import dev.smartasync.examples.data.Reading;
import dev.smartasync.examples.data.Summary;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The command line: each command calls the synchronous view. */
@Command(
        name = "data",
        description = "Summarises readings of temperature.",
        mixinStandardHelpOptions = true,
        version = "data 0.1.0",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:it went well",
            "1:a fault of this program",
            "2:the request is not valid",
            "3:there is no such file",
            "4:the data is bad",
            "5:the data is too large",
            "6:the remote data is out of reach",
            "7:it took too long",
            "130:cancelled with Ctrl-C"
        })
final class DataCommand {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print JSON, errors too.")
    private boolean json;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            scope = ScopeType.INHERIT,
            defaultValue = "1m",
            description = "How long a command may take, such as 30s or 1m30s. Default: ${DEFAULT-VALUE}.")
    private Duration timeLimit = Duration.ofMinutes(1);

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            scope = ScopeType.INHERIT,
            defaultValue = "100000000",
            description = "How much of a file to summarise. Default: ${DEFAULT-VALUE}.")
    private long maxBytes;

    private final PrintWriter out;
    private final PrintWriter err;

    DataCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        DataCommand command = new DataCommand(out, err);
        return new CommandLine(command)
                .setOut(out)
                .setErr(err)
                .registerConverter(Duration.class, DataCommand::time)
                .setExecutionExceptionHandler((failure, line, parsed) -> command.report(failure));
    }

    // guide: command
    @Command(description = "Summarises a data file.")
    int summarize(@Parameters(paramLabel = "FILE", description = "JSON with readings.") String file)
            throws IOException {
        try (TerminalProgress progress = new TerminalProgress(err)) {
            return print(bounded(() -> data().summarize(file, progress)));
        }
    }
    // end

    @Command(description = "Fetches remote data, which may be in parts, and summarises it.")
    int fetch(@Parameters(paramLabel = "URL", arity = "1..*", description = "http://… or https://…") List<URI> urls)
            throws IOException {
        return print(bounded(() -> data().fetch(urls)));
    }

    @Command(description = "Prints the first records of a data file of any size.")
    int records(
            @Parameters(paramLabel = "FILE", description = "JSON with readings.") String file,
            @Option(
                            names = "--limit",
                            paramLabel = "N",
                            defaultValue = "100",
                            description = "Default: ${DEFAULT-VALUE}.")
                    int limit)
            throws IOException {
        return bounded(() -> {
            try (Stream<Reading> records = data().records(file, limit)) {
                Iterator<Reading> each = records.iterator();
                while (each.hasNext() && !out.checkError()) { // nobody may be there to read on, as after `| head`
                    out.println(json ? JSON.writeValueAsString(each.next()) : text(each.next()));
                }
            }
            return 0;
        });
    }

    @Command(description = "Serves the same over HTTP, with a page to try it, until Ctrl-C.")
    int serve(
            @Option(
                            names = "--folder",
                            paramLabel = "DIR",
                            required = true,
                            description = "The files below it are served.")
                    Path folder,
            @Option(names = "--host", defaultValue = "127.0.0.1", description = "Default: ${DEFAULT-VALUE}.")
                    String host,
            @Option(names = "--port", defaultValue = "8080", description = "0: any. Default: ${DEFAULT-VALUE}.")
                    int port,
            @Option(
                            names = "--fetch-from",
                            paramLabel = "ORIGIN",
                            description =
                                    "From where clients may have it fetch, such as http://host:8080. Default: from nowhere.")
                    @Nullable
                    Set<URI> origins)
            throws IOException {
        DataHandler handler = new DataHandler(DataFolder.within(folder), maxBytes);
        new Serving(handler, host, port, origins == null ? Set.of() : origins, timeLimit).untilInterrupted(out);
        return 0;
    }

    // guide: bounded
    /** Ends in time and on an interrupt, whatever the command: it runs elsewhere, and this thread waits for it. */
    private <T> T bounded(Callable<T> command) throws IOException {
        Bridge bridge = Bridge.builder().timeout(timeLimit).build();
        return bridge.await(bridge.async(command), IOException.class);
    }

    private DataHandlerSync data() {
        return DataHandlerSync.of(new DataHandler(DataFolder.anywhere(), maxBytes));
    }
    // end

    private static Duration time(String text) {
        try {
            Duration time = Duration.parse("PT" + text);
            if (!time.isNegative() && !time.isZero()) {
                return time;
            }
        } catch (DateTimeParseException failure) {
            // said below
        }
        throw new TypeConversionException("\"" + text + "\" is not a time such as 30s or 1m30s");
    }

    private int print(Summary summary) throws JsonProcessingException {
        out.println(json ? JSON.writeValueAsString(summary) : text(summary));
        return 0;
    }

    private static String text(Summary summary) {
        return String.format(
                Locale.ROOT,
                "%,d readings from %.1f to %.1f °C, on average %.2f °C",
                summary.readings(),
                summary.lowest(),
                summary.highest(),
                summary.mean());
    }

    private static String text(Reading reading) {
        return String.format(Locale.ROOT, "%s %s %5.1f °C", reading.month(), reading.station(), reading.celsius());
    }

    private int report(Exception failure) throws JsonProcessingException {
        Problem problem = Problem.of(failure);
        if (problem.kind() == Problem.Kind.INTERNAL) {
            failure.printStackTrace(err);
        }
        err.println(json ? JSON.writeValueAsString(problem.members()) : problem.detail());
        return problem.kind().exitStatus;
    }
}
