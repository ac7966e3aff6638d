package dev.smartasync.internal.view;

import dev.smartasync.Bridge;
import dev.smartasync.internal.call.Engine;
import java.util.Objects;

/** Views made at run time: a proxy whose methods were matched with the target's when it was made. */
public final class RuntimeViews {
    private RuntimeViews() {}

    /** A {@code type} over {@code target}. */
    public static <V> V of(Engine engine, Bridge bridge, Class<V> type, Object target) {
        Objects.requireNonNull(target, "target");
        Request request = Request.of(type, target.getClass());
        return type.cast(
                new Plans(engine, bridge).of(request, target.getClass()).view(target));
    }
}
