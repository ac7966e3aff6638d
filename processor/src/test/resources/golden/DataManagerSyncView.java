package demo;

import dev.smartasync.Bridge;
import dev.smartasync.spi.Call;
import dev.smartasync.spi.Operation;
import java.io.IOException;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
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
final class DataManagerSyncView implements DataManagerSync {
    private static final Operation FETCH_DATA = Operation.of("DataManager.fetchDataAsync").twin("DataManagerAsync.fetchDataAsync").throwing(IOException.class);

    private static final Operation PARSE = Operation.of("DataManager.parse").twin("DataManagerAsync.parse");

    private static final Operation WARM_UP = Operation.of("DataManager.warmUp").twin("DataManagerAsync.warmUp").throwing(IOException.class).timeout(Duration.parse("PT2.5S")).keepingSource();

    private static final Operation CLEAR = Operation.of("DataManager.clear").twin("DataManagerAsync.clear");

    private static final Operation CLOSE = Operation.of("DataManager.close").twin("DataManagerAsync.close").throwing(IOException.class).asClosing();

    private final DataManager target;

    private final Bridge bridge;

    DataManagerSyncView(DataManager target, Bridge bridge) {
        this.target = Objects.requireNonNull(target, "The target of DataManagerSync is null");
        this.bridge = Objects.requireNonNull(bridge, "The bridge of DataManagerSync is null");
    }

    @Override
    public String fetchData(URI url) throws IOException {
        Call call = this.bridge.enter(FETCH_DATA);
        if (call.isConfined()) {
            return call.awaitElsewhere(() -> this.target.fetchDataAsync(url));
        }
        try {
            return call.await(FETCH_DATA, this.target.fetchDataAsync(url));
        } finally {
            call.exit();
        }
    }

    @Override
    public List<String> parse(String page) {
        this.bridge.admit(PARSE);
        return this.target.parse(page);
    }

    @Override
    public void warmUp() throws IOException {
        Call call = this.bridge.enter(WARM_UP);
        if (call.isConfined()) {
            call.awaitElsewhere(() -> this.target.warmUp());
            return;
        }
        try {
            call.await(WARM_UP, this.target.warmUp());
        } finally {
            call.exit();
        }
    }

    @Override
    public void clear(int keep) {
        this.bridge.admit(CLEAR);
        this.target.clear(keep);
    }

    @Override
    public int size() {
        return this.target.size();
    }

    @Override
    public void close() throws IOException {
        this.bridge.close(CLOSE, () -> {
            this.target.close();
            return null;
        });
    }
}
