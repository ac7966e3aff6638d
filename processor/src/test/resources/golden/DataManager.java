package demo;

import dev.smartasync.NonBlocking;
import dev.smartasync.SmartAsync;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@SmartAsync(throwing = IOException.class)
public class DataManager implements AutoCloseable {

    /**
     * Fetches a page.
     *
     * @param url where it is
     * @return the page
     */
    public CompletionStage<String> fetchDataAsync(URI url) {
        return CompletableFuture.completedStage(url.getPath());
    }

    public List<String> parse(String page) {
        return List.of(page.split("/"));
    }

    @SmartAsync(timeout = "PT2.5S", cancelSource = false)
    public CompletableFuture<Void> warmUp() {
        return CompletableFuture.completedFuture(null);
    }

    public void clear(int keep) {}

    @NonBlocking
    public int size() {
        return 1;
    }

    @Override
    public void close() throws IOException {}
}
