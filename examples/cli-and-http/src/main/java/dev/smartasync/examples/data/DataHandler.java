package dev.smartasync.examples.data;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.anyOf;

import dev.smartasync.SmartAsync;
import dev.smartasync.examples.data.DataException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Written once, each method in the colour that comes naturally. The build makes DataHandlerSync and DataHandlerAsync of it. */
@SmartAsync(throwing = IOException.class)
public class DataHandler {
    private final DataFolder folder;
    private final long maxBytes;
    private final Remote remote;

    /**
     * @param folder where the files are
     * @param maxBytes how much of one file, or of one remote part, is summarised
     */
    public DataHandler(DataFolder folder, long maxBytes) {
        this.folder = folder;
        this.maxBytes = maxBytes;
        remote = new Remote(maxBytes);
    }

    // guide: summarize
    /** Written synchronously: reading and parsing take time, and block. */
    public Summary summarize(String file, Progress progress) throws IOException {
        try (Readings readings = new Readings(new LimitedInput(folder.open(file), file, maxBytes), file)) {
            return Summary.of(readings.celsius(progress));
        }
    }
    // end

    // guide: fetch
    /** Written asynchronously: fetches remote data, which may be in parts, all at the same time, and merges it. */
    public CompletionStage<Summary> fetch(List<URI> parts) throws IOException {
        List<HttpRequest> requests = Remote.requests(parts);
        CompletableFuture<Void> failed = new CompletableFuture<>();
        List<CompletableFuture<DoubleSummaryStatistics>> answers = new ArrayList<>();
        for (HttpRequest request : requests) {
            answers.add(remote.celsius(request).whenComplete((celsius, failure) -> {
                if (failure != null) {
                    failed.completeExceptionally(failure); // before the others have ended
                }
            }));
        }
        CompletableFuture<?> all = allOf(answers.toArray(CompletableFuture<?>[]::new));
        CompletableFuture<Summary> merged = anyOf(failed, all).thenApply(any -> merge(answers));
        var unused = merged.whenComplete((summary, failure) -> answers.forEach(answer -> answer.cancel(true)));
        return merged;
    }
    // end

    // guide: records
    /** Written as a stream: reads a file of any size while its records are asked for. */
    public Stream<Reading> records(String file, int limit) throws IOException {
        if (limit < 1) {
            throw new DataException(Reason.INVALID, "The limit is " + limit + ": give at least 1");
        }
        InputStream json = folder.open(file);
        return new Readings(json, file).stream().limit(limit).onClose(() -> {
            try {
                json.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
    // end

    private static Summary merge(List<CompletableFuture<DoubleSummaryStatistics>> answers) {
        DoubleSummaryStatistics merged = new DoubleSummaryStatistics();
        answers.forEach(answer -> merged.combine(answer.join()));
        return Summary.of(merged);
    }
}
