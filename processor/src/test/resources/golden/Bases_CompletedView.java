package declared;

import dev.smartasync.Bridge;
import dev.smartasync.spi.Call;
import dev.smartasync.spi.Operation;
import java.io.IOException;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A {@link Bases.Completed} over a {@code LaterEngine}.
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
final class Bases_CompletedView extends Bases.Completed {
    private static final Operation STOP = Operation.of("Bases.LaterEngine.stopAsync").twin("Bases.LaterEngine.stopAsync");

    private static final Operation START = Operation.of("Bases.LaterEngine.start").twin("Bases.LaterEngine.start");

    private final Bases.LaterEngine target;

    private final Bridge bridge;

    private Bases_CompletedView(Bases.LaterEngine target, Bridge bridge, String target_) throws
            IOException {
        super(target, target_, bridge);
        this.target = Objects.requireNonNull(target, "The target of Bases_CompletedView is null");
        this.bridge = Objects.requireNonNull(bridge, "The bridge of Bases_CompletedView is null");
    }

    /**
     * The view, which waits and offloads through {@link Bridge#standard()}.
     */
    public static Bases.Completed of(Bases.LaterEngine target, String target_) throws IOException {
        return new Bases_CompletedView(target, Bridge.standard(), target_);
    }

    /**
     * The view, which waits and offloads through {@code bridge}.
     */
    public static Bases.Completed of(Bases.LaterEngine target, Bridge bridge, String target_) throws
            IOException {
        return new Bases_CompletedView(target, bridge, target_);
    }

    @Override
    public Bases.LaterEngine engine() {
        return this.target;
    }

    @Override
    public String stop() {
        Call call = this.bridge.enter(STOP);
        if (call.isConfined()) {
            return call.awaitElsewhere(() -> this.target.stopAsync());
        }
        try {
            return call.await(STOP, this.target.stopAsync());
        } finally {
            call.exit();
        }
    }

    @Override
    public String start() {
        Call call = this.bridge.enter(START);
        if (call.isConfined()) {
            return call.awaitElsewhere(() -> this.target.start());
        }
        try {
            return call.await(START, this.target.start());
        } finally {
            call.exit();
        }
    }
}
