package demo;

import dev.smartasync.Bridge;
import dev.smartasync.spi.Operation;
import java.io.IOException;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.Void;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import javax.annotation.processing.Generated;

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
final class FeedAsyncView implements FeedAsync {
    private static final Operation LINES = Operation.of("Feed.lines");

    private final Feed target;

    private final Bridge bridge;

    FeedAsyncView(Feed target, Bridge bridge) {
        this.target = Objects.requireNonNull(target, "The target of FeedAsync is null");
        this.bridge = Objects.requireNonNull(bridge, "The bridge of FeedAsync is null");
    }

    @Override
    public Flow.Publisher<String> recordsAsync(int from) {
        return this.target.recordsAsync(from);
    }

    @Override
    public SubmissionPublisher<Integer> sizes() {
        return this.target.sizes();
    }

    @Override
    public Flow.Publisher<String> lines(Path file) {
        return this.bridge.publish(LINES, () -> this.target.lines(file));
    }

    @Override
    public Flow.Publisher<Void> clear() throws IOException {
        return this.target.clear();
    }
}
