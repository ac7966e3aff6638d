package dev.smartasync.internal.thread;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ThreadFactory;

/** Virtual threads as seen from Java 17: through handles that fold into direct calls where the JDK has them. */
public final class VirtualThreads {
    private static final boolean EXIST = Runtime.version().feature() >= 21;
    private static final MethodHandle IS_VIRTUAL = isVirtualHandle();

    private VirtualThreads() {}

    /** Whether this JDK has virtual threads. */
    public static boolean exist() {
        return EXIST;
    }

    /** Whether this is a virtual thread. */
    public static boolean isVirtual(Thread thread) {
        try {
            return (boolean) IS_VIRTUAL.invokeExact(thread);
        } catch (Throwable failure) {
            throw new AssertionError("Thread.isVirtual does not throw", failure);
        }
    }

    /**
     * Makes virtual threads of this name, which inherit no thread-locals and have the system's context class loader.
     *
     * @throws UnsupportedOperationException below Java 21
     */
    public static ThreadFactory factory(String name) {
        if (!EXIST) {
            throw new UnsupportedOperationException(
                    "Java " + Runtime.version().feature() + " has no virtual threads: use Java 21 or later");
        }
        try {
            Class<?> builder = Class.forName("java.lang.Thread$Builder");
            Object threads = Thread.class.getMethod("ofVirtual").invoke(null);
            builder.getMethod("inheritInheritableThreadLocals", boolean.class).invoke(threads, false);
            builder.getMethod("name", String.class).invoke(threads, name);
            return (ThreadFactory) builder.getMethod("factory").invoke(threads);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError("Java 21 and later have Thread.ofVirtual()", failure);
        }
    }

    private static MethodHandle isVirtualHandle() {
        try {
            return EXIST
                    ? MethodHandles.publicLookup()
                            .findVirtual(Thread.class, "isVirtual", MethodType.methodType(boolean.class))
                    : MethodHandles.dropArguments(MethodHandles.constant(boolean.class, false), 0, Thread.class);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError("Java 21 and later have Thread.isVirtual", failure);
        }
    }
}
