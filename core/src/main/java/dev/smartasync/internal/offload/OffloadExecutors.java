package dev.smartasync.internal.offload;

import dev.smartasync.internal.thread.VirtualThreads;
import java.security.AccessController;
import java.security.PrivilegedAction;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where synchronous targets run, unless a bridge is given an executor of its own: virtual threads from Java 24, else a pool.
 *
 * <p>The pool has no limit, because a limit deadlocks on waits that nobody sees; its threads are daemons, end after a minute
 * without work, inherit neither thread-locals nor the class loader, the group or the priority of whoever came first, and do not keep
 * its classes. On Java 21 to 23 a virtual thread that blocks in {@code synchronized} holds its carrier, so there virtual threads are
 * used only on request.
 */
public final class OffloadExecutors {
    private static final String NAME = "smartasync-offload";
    private static final int NO_PINNING = 24;

    private OffloadExecutors() {}

    /**
     * The executor that {@code kind} names.
     *
     * @param kind {@code virtual}, {@code platform}, or empty for what suits this JDK
     */
    public static Executor named(String kind) {
        return switch (kind) {
            case "" -> Runtime.version().feature() >= NO_PINNING ? Virtual.EXECUTOR : Platform.POOL;
            case "virtual" -> Virtual.EXECUTOR;
            case "platform" -> Platform.POOL;
            default ->
                throw new IllegalArgumentException(
                        "smartasync.offload is \"" + kind + "\": set it to virtual or platform, or leave it out");
        };
    }

    /** How many threads the shared pool has now; 0 where virtual threads are used. */
    public static int poolSize() {
        return Platform.POOL.size();
    }

    /** All of one name: each runs one target and has a number of its own anyway, and to write that down costs 150 bytes a target. */
    private static final class Virtual {
        static final Executor EXECUTOR = new OnVirtualThreads();
    }

    private static final class OnVirtualThreads implements Executor {
        private final ThreadFactory factory = VirtualThreads.factory(NAME);

        @Override
        public void execute(Runnable task) {
            factory.newThread(task).start();
        }

        @Override
        public String toString() {
            return "of virtual threads";
        }
    }

    private static final class Platform {
        static final OffloadPool POOL = new OffloadPool(new DaemonThreads(), Duration.ofMinutes(1));
    }

    private static final class DaemonThreads implements ThreadFactory {
        private static final boolean INHERITS_CALLERS_CLASSES =
                Runtime.version().feature() < 24;

        private final AtomicLong number = new AtomicLong();
        private final ThreadGroup group = topGroup();

        @Override
        public Thread newThread(Runnable task) {
            return INHERITS_CALLERS_CLASSES ? withoutCallersClasses(task) : make(task);
        }

        /** A thread keeps the protection domains of the stack that made it, and so their class loaders, up to a privileged frame. */
        @SuppressWarnings("removal") // asked only where it still has a meaning
        private Thread withoutCallersClasses(Runnable task) {
            return AccessController.doPrivileged((PrivilegedAction<Thread>) () -> make(task));
        }

        @SuppressWarnings("ThreadPriorityCheck") // so that nothing depends on who was first
        private Thread make(Runnable task) {
            Thread thread = new Thread(group, task, NAME + "-" + number.getAndIncrement(), 0, false);
            thread.setDaemon(true);
            thread.setPriority(Thread.NORM_PRIORITY);
            thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
            return thread;
        }

        private static ThreadGroup topGroup() {
            ThreadGroup top = Thread.currentThread().getThreadGroup();
            while (top.getParent() != null) {
                top = top.getParent();
            }
            return top;
        }
    }
}
