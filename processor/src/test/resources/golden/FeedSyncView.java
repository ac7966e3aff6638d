package demo;

import dev.smartasync.Bridge;
import dev.smartasync.spi.Operation;
import java.io.IOException;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
final class FeedSyncView implements FeedSync {
    private static final Operation RECORDS = Operation.of("Feed.recordsAsync").twin("FeedAsync.recordsAsync");

    private static final Operation SIZES = Operation.of("Feed.sizes").twin("FeedAsync.sizes").throwing(IOException.class).timeout(Duration.parse("PT5S"));

    private static final Operation LINES = Operation.of("Feed.lines").twin("FeedAsync.lines").throwing(IOException.class);

    private static final Operation CLEAR = Operation.of("Feed.clear").twin("FeedAsync.clear").throwing(IOException.class);

    private final Feed target;

    private final Bridge bridge;

    FeedSyncView(Feed target, Bridge bridge) {
        this.target = Objects.requireNonNull(target, "The target of FeedSync is null");
        this.bridge = Objects.requireNonNull(bridge, "The bridge of FeedSync is null");
    }

    @Override
    public Stream<String> records(int from) {
        return this.bridge.stream(RECORDS, () -> this.target.recordsAsync(from));
    }

    @Override
    public List<Integer> sizes() throws IOException {
        return this.bridge.collect(SIZES, () -> this.target.sizes());
    }

    @Override
    public Stream<String> lines(Path file) throws IOException {
        this.bridge.admit(LINES);
        return this.target.lines(file);
    }

    @Override
    public void clear() throws IOException {
        this.bridge.collect(CLEAR, () -> this.target.clear());
    }
}
