package declared;

import dev.smartasync.Bridge;
import dev.smartasync.spi.Call;
import dev.smartasync.spi.Operation;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A {@link Bases.Half} that is complete.
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
final class Bases_HalfView extends Bases.Half {
    private static final Operation COUNT = Operation.of("Bases.Half.countAsync").twin("Bases.Half.countAsync");

    private static final Operation CREATE = Operation.of("Bases.Half.createAsync").twin("Bases.Half.createAsync");

    private final Bridge bridge;

    private Bases_HalfView(Bridge bridge) {
        this.bridge = Objects.requireNonNull(bridge, "The bridge of Bases_HalfView is null");
    }

    /**
     * The view, which waits and offloads through {@link Bridge#standard()}.
     */
    public static Bases.Half of() {
        return new Bases_HalfView(Bridge.standard());
    }

    /**
     * The view, which waits and offloads through {@code bridge}.
     */
    public static Bases.Half of(Bridge bridge) {
        return new Bases_HalfView(bridge);
    }

    @Override
    public int count() {
        Call call = this.bridge.enter(COUNT);
        if (call.isConfined()) {
            return Objects.<Integer>requireNonNull(call.awaitElsewhere(() -> this.countAsync()), "The target of count gave null, and int has none: let the view's method return an object");
        }
        try {
            return Objects.<Integer>requireNonNull(call.await(COUNT, this.countAsync()), "The target of count gave null, and int has none: let the view's method return an object");
        } finally {
            call.exit();
        }
    }

    @Override
    public String create(String name) {
        Call call = this.bridge.enter(CREATE);
        if (call.isConfined()) {
            return call.awaitElsewhere(() -> this.createAsync(name));
        }
        try {
            return call.await(CREATE, this.createAsync(name));
        } finally {
            call.exit();
        }
    }
}
