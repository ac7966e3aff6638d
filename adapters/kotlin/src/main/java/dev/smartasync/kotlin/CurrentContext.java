package dev.smartasync.kotlin;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A thread's {@link SuspendContext}, as an object of whatever type: to carry one, or none, needs nothing of Kotlin's. */
final class CurrentContext {
    private static final ThreadLocal<@Nullable Object> CURRENT = new ThreadLocal<>();

    private CurrentContext() {}

    static @Nullable Object get() {
        return CURRENT.get();
    }

    static <T extends @Nullable Object> T with(@Nullable Object context, Callable<T> body) throws Exception {
        Object before = CURRENT.get();
        set(context);
        try {
            return body.call();
        } finally {
            set(before);
        }
    }

    private static void set(@Nullable Object context) {
        if (context == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(context);
        }
    }
}
