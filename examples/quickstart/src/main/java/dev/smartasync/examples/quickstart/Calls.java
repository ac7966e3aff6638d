package dev.smartasync.examples.quickstart;

import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.CallerContext;
import dev.smartasync.Smart;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** The same two methods, called through either view by whatever thread comes along. */
final class Calls {
    private final DataManagerSync sync;
    private final DataManagerAsync async;
    private final URI url;

    Calls(DataManager manager, URI url) {
        this.sync = DataManagerSync.of(manager);
        this.async = DataManagerAsync.of(manager);
        this.url = url;
    }

    /** For whoever may wait. Whoever may not is refused before anything starts. */
    Outcome synchronously() throws IOException {
        CallerContext caller = Smart.callerContext();
        long started = System.nanoTime();
        String result;
        try {
            result = sync.parse(sync.fetchData(url)).toString();
        } catch (BlockingNotAllowedException refusal) {
            result = "Refused: " + refusal.getMessage();
        }
        return new Outcome(caller, "DataManagerSync", result, System.nanoTime() - started);
    }

    /** For everyone. What follows the futures of an event loop runs on that loop again. */
    CompletableFuture<Outcome> asynchronously() {
        CallerContext caller = Smart.callerContext();
        long started = System.nanoTime();
        return async.fetchData(url).thenCompose(async::parse).thenApply(report -> {
            String result = report + " (received on " + Thread.currentThread().getName() + ")";
            return new Outcome(caller, "DataManagerAsync", result, System.nanoTime() - started);
        });
    }
}
