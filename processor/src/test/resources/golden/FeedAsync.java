package demo;

import dev.smartasync.Bridge;
import java.io.IOException;
import java.lang.Integer;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.Void;
import java.nio.file.Path;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import javax.annotation.processing.Generated;

/**
 * The asynchronous view of {@link Feed}.
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
public interface FeedAsync {
    /**
     * The view, which waits and offloads through {@link Bridge#standard()}.
     */
    static FeedAsync of(Feed target) {
        return new FeedAsyncView(target, Bridge.standard());
    }

    /**
     * The view, which waits and offloads through {@code bridge}.
     */
    static FeedAsync of(Feed target, Bridge bridge) {
        return new FeedAsyncView(target, bridge);
    }

    /**
     * Reads records as they come.
     *
     * @param from the first
     * @return the records
     */
    Flow.Publisher<String> recordsAsync(int from);

    SubmissionPublisher<Integer> sizes();

    Flow.Publisher<String> lines(Path file);

    Flow.Publisher<Void> clear() throws IOException;
}
