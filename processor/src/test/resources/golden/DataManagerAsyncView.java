package demo;

import dev.smartasync.Bridge;
import dev.smartasync.spi.Operation;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.Throwable;
import java.lang.Void;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
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
final class DataManagerAsyncView implements DataManagerAsync {
    private static final Operation FETCH_DATA_ASYNC = Operation.of("DataManager.fetchDataAsync");

    private static final Operation PARSE = Operation.of("DataManager.parse");

    private static final Operation WARM_UP = Operation.of("DataManager.warmUp").keepingSource();

    private static final Operation CLEAR = Operation.of("DataManager.clear");

    private static final Operation CLOSE = Operation.of("DataManager.close");

    private final DataManager target;

    private final Bridge bridge;

    DataManagerAsyncView(DataManager target, Bridge bridge) {
        this.target = Objects.requireNonNull(target, "The target of DataManagerAsync is null");
        this.bridge = Objects.requireNonNull(bridge, "The bridge of DataManagerAsync is null");
    }

    @Override
    public CompletableFuture<String> fetchDataAsync(URI url) {
        try {
            return this.bridge.handOver(FETCH_DATA_ASYNC, this.target.fetchDataAsync(url));
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @Override
    public CompletableFuture<List<String>> parse(String page) {
        return this.bridge.offload(PARSE, () -> this.target.parse(page));
    }

    @Override
    public CompletableFuture<Void> warmUp() {
        try {
            return this.bridge.handOver(WARM_UP, this.target.warmUp());
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @Override
    public CompletableFuture<Void> clear(int keep) {
        return this.bridge.offload(CLEAR, () -> {
            this.target.clear(keep);
            return null;
        });
    }

    @Override
    public int size() {
        return this.target.size();
    }

    @Override
    public CompletableFuture<Void> close() {
        return this.bridge.offload(CLOSE, () -> {
            this.target.close();
            return null;
        });
    }
}
