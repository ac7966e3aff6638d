package declared;

import dev.smartasync.Bridge;
import dev.smartasync.spi.Operation;
import java.lang.Comparable;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.Throwable;
import java.lang.Void;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import javax.annotation.processing.Generated;

/**
 * A {@link Later} over a {@code Blocking}.
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
final class LaterView implements Later {
    private static final Operation BEST = Operation.of("Blocking.best");

    private static final Operation CLOSE = Operation.of("Blocking.close");

    private static final Operation INNER = Operation.of("Blocking.inner");

    private static final Operation LINES = Operation.of("Blocking.lines");

    private static final Operation SIZE = Operation.of("Blocking.size");

    private static final Operation STORE_ASYNC = Operation.of("Blocking.store");

    private final Blocking target;

    private final Bridge bridge;

    private LaterView(Blocking target, Bridge bridge) {
        this.target = Objects.requireNonNull(target, "The target of LaterView is null");
        this.bridge = Objects.requireNonNull(bridge, "The bridge of LaterView is null");
    }

    /**
     * The view, which waits and offloads through {@link Bridge#standard()}.
     */
    public static Later of(Blocking target) {
        return new LaterView(target, Bridge.standard());
    }

    /**
     * The view, which waits and offloads through {@code bridge}.
     */
    public static Later of(Blocking target, Bridge bridge) {
        return new LaterView(target, bridge);
    }

    @Override
    public Blocking blocking() {
        return this.target;
    }

    @Override
    public <T extends Comparable<T>> Future<? extends T> best(List<T> of) {
        return this.bridge.offload(BEST, () -> this.target.<T>best(of));
    }

    @Override
    public CompletableFuture<Void> close() {
        return this.bridge.offload(CLOSE, () -> {
            this.target.close();
            return null;
        });
    }

    @Override
    public CompletableFuture<Later.Inner> inner() {
        return this.bridge.offload(INNER, () -> {
            Blocking.Inner value = this.target.inner();
            return value == null ? null : Later_InnerView.of(value, this.bridge);
        });
    }

    @Override
    public boolean isOpen() {
        return this.target.isOpen();
    }

    @Override
    public Flow.Publisher<String> lines() {
        return this.bridge.publish(LINES, () -> this.target.lines());
    }

    @Override
    public CompletableFuture<Integer> size() {
        return this.bridge.offload(SIZE, () -> this.target.size());
    }

    @Override
    public CompletionStage<Void> storeAsync(String text, int... numbers) {
        return this.bridge.offload(STORE_ASYNC, () -> {
            this.target.store(text, numbers);
            return null;
        });
    }

    @Override
    public CompletableFuture<Void> touch() {
        try {
            this.target.touch();
            return CompletableFuture.completedFuture(null);
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @Override
    public CompletableFuture<String> version() {
        try {
            return CompletableFuture.completedFuture(this.target.version());
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
