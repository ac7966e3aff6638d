package demo;

import dev.smartasync.Bridge;
import java.io.IOException;
import java.lang.AutoCloseable;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.net.URI;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The synchronous view of {@link DataManager}.
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
public interface DataManagerSync extends AutoCloseable {
    /**
     * The view, which waits and offloads through {@link Bridge#standard()}.
     */
    static DataManagerSync of(DataManager target) {
        return new DataManagerSyncView(target, Bridge.standard());
    }

    /**
     * The view, which waits and offloads through {@code bridge}.
     */
    static DataManagerSync of(DataManager target, Bridge bridge) {
        return new DataManagerSyncView(target, bridge);
    }

    /**
     * Fetches a page.
     *
     * @param url where it is
     * @return the page
     */
    String fetchData(URI url) throws IOException;

    List<String> parse(String page);

    void warmUp() throws IOException;

    void clear(int keep);

    int size();

    @Override
    void close() throws IOException;
}
