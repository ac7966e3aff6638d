package dev.smartasync.examples.quickstart;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;

/** Virtual threads, found by reflection: this example is compiled for Java 17, which has none. */
final class VirtualThreads {
    private VirtualThreads() {}

    /** Runs each task on a virtual thread of its own; empty where the JDK has none. */
    static Optional<Executor> executor() {
        if (Runtime.version().feature() < 21) {
            return Optional.empty();
        }
        ThreadFactory factory = factory();
        return Optional.of(task -> {
            Thread thread = factory.newThread(task);
            thread.setName("virtual-thread");
            thread.start();
        });
    }

    private static ThreadFactory factory() {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            return (ThreadFactory) Class.forName("java.lang.Thread$Builder")
                    .getMethod("factory")
                    .invoke(builder);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("Java 21 and later have Thread.ofVirtual().factory()", impossible);
        }
    }
}
