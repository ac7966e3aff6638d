package dev.smartasync.benchmarks.scale;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Bare threads of the kind on which targets run: virtual from Java 24, else platform threads. */
final class Threads {
    static final boolean ARE_VIRTUAL = Runtime.version().feature() >= 24;

    private static final MethodHandle START_VIRTUAL = startVirtual();

    /** One thread a task; of platform threads, one of a pool without a limit. */
    static final Executor EXECUTOR = ARE_VIRTUAL
            ? Threads::start
            : Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task);
                thread.setDaemon(true);
                return thread;
            });

    private Threads() {}

    /** Runs {@code task} on a thread of its own. */
    static void start(Runnable task) {
        if (!ARE_VIRTUAL) {
            new Thread(task).start();
            return;
        }
        try {
            Thread unused = (Thread) START_VIRTUAL.invokeExact(task);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static MethodHandle startVirtual() {
        try {
            return MethodHandles.publicLookup()
                    .findStatic(
                            Thread.class,
                            ARE_VIRTUAL ? "startVirtualThread" : "currentThread",
                            ARE_VIRTUAL
                                    ? MethodType.methodType(Thread.class, Runnable.class)
                                    : MethodType.methodType(Thread.class));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
