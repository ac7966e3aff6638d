package dev.smartasync.examples.migration.shared;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A thread for each request: a virtual one, where there are any (from Java 21). */
public final class RequestThreads {
    private RequestThreads() {}

    /** This is compiled for Java 17. Yours says {@code Executors.newVirtualThreadPerTaskExecutor()}. */
    public static ExecutorService executor() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException noneHere) {
            return Executors.newCachedThreadPool(work -> new Thread(work, "request"));
        }
    }
}
