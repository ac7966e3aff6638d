package dev.smartasync.junit;

import java.util.concurrent.ThreadFactory;

/** Virtual threads as seen from Java 17. */
final class VirtualThreads {
    private VirtualThreads() {}

    static ThreadFactory factory() {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            return (ThreadFactory) Class.forName("java.lang.Thread$Builder")
                    .getMethod("factory")
                    .invoke(builder);
        } catch (ReflectiveOperationException absent) {
            throw new LinkageError("Java 21 and later have Thread.ofVirtual()", absent);
        }
    }
}
