package dev.smartasync.examples.guides.readme;

import dev.smartasync.Smart;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** The second front door. */
final class Functions {
    private final DataManager manager = new DataManager();

    List<Object> use(CompletionStage<String> stage, URI url) throws IOException {
        // guide: functions
        String page = Smart.await(stage); // waits, where this thread may
        String soon = Smart.await(stage, Duration.ofSeconds(2)); // no longer than that
        String same = Smart.await(stage, IOException.class); // rethrows this exception as it is
        CompletableFuture<Report> report = Smart.async(() -> manager.parse(page)); // runs it elsewhere
        Function<URI, String> fetch = Smart.toSync(manager::fetchData); // the same function, synchronous
        // end
        return List.of(page, soon, same, Smart.await(report), fetch.apply(url));
    }

    // guide: run-time-view
    interface Fetcher {
        String fetchData(URI url) throws IOException;
    }

    Fetcher fetcher() {
        return Smart.view(Fetcher.class, manager); // a view with no processor
    }
    // end
}
