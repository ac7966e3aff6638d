package dev.smartasync.benchmarks.offload;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** {@code Executors.newVirtualThreadPerTaskExecutor()}, which this module's release of Java does not know. */
final class VirtualThreadExecutor {
    private VirtualThreadExecutor() {}

    static Executor open() {
        try {
            return (Executor)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException absent) {
            throw new IllegalStateException("Java 21 and later have it", absent);
        }
    }
}
