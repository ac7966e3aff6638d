package dev.smartasync.examples.guides.readme;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** The first front door. */
final class Views {
    private final DataManager manager = new DataManager();

    Report wait(URI url) throws IOException {
        // guide: sync-view
        DataManagerSync sync = DataManagerSync.of(manager);
        Report report = sync.parse(sync.fetchData(url)); // throws IOException as it is
        // end
        return report;
    }

    CompletableFuture<Report> goOn(URI url) {
        // guide: async-view
        DataManagerAsync async = DataManagerAsync.of(manager);
        CompletableFuture<Report> report = async.fetchData(url).thenCompose(async::parse);
        // end
        return report;
    }
}
