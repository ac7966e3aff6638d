package demo;

import dev.smartasync.Bridge;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.Void;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * The asynchronous view of {@link DataManager}.
 */
@Generated("dev.smartasync.processor.SmartAsyncProcessor")
@SuppressWarnings({
        "all",
        "deprecation",
        "exports",
        "overloads",
        "rawtypes",
        "removal",
        "try",
        "unchecked"
})
public interface DataManagerAsync {
    /**
     * The view, which waits and offloads through {@link Bridge#standard()}.
     */
    static DataManagerAsync of(DataManager target) {
        return new DataManagerAsyncView(target, Bridge.standard());
    }

    /**
     * The view, which waits and offloads through {@code bridge}.
     */
    static DataManagerAsync of(DataManager target, Bridge bridge) {
        return new DataManagerAsyncView(target, bridge);
    }

    /**
     * Fetches a page.
     *
     * @param url where it is
     * @return the page
     */
    CompletableFuture<String> fetchDataAsync(URI url);

    CompletableFuture<List<String>> parse(String page);

    CompletableFuture<Void> warmUp();

    CompletableFuture<Void> clear(int keep);

    int size();

    CompletableFuture<Void> close();
}
