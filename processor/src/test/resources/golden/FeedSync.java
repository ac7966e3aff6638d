package demo;

import dev.smartasync.Bridge;
import java.io.IOException;
import java.lang.Integer;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * The synchronous view of {@link Feed}.
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
public interface FeedSync {
    /**
     * The view, which waits and offloads through {@link Bridge#standard()}.
     */
    static FeedSync of(Feed target) {
        return new FeedSyncView(target, Bridge.standard());
    }

    /**
     * The view, which waits and offloads through {@code bridge}.
     */
    static FeedSync of(Feed target, Bridge bridge) {
        return new FeedSyncView(target, bridge);
    }

    /**
     * Reads records as they come.
     *
     * @param from the first
     * @return the records
     */
    Stream<String> records(int from);

    List<Integer> sizes() throws IOException;

    Stream<String> lines(Path file) throws IOException;

    void clear() throws IOException;
}
