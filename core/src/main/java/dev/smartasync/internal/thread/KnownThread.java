package dev.smartasync.internal.thread;

import dev.smartasync.Blocking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thread that is recognised by the name of its class, of a superclass or of an interface, so that its library is
 * neither needed nor linked.
 *
 * @param type the class or interface
 * @param detector the name by which an operator disables it
 * @param blocking what such a thread may do
 * @param firm whether that is in the thread's nature; otherwise probes and adapters are asked first, and this is what holds
 *     where they have no opinion
 * @param reason the end of a sentence that begins with the thread
 * @param resume {@code class#method} of a static method that takes a task to this thread, if there is one
 */
record KnownThread(
        String type,
        String detector,
        Blocking blocking,
        boolean firm,
        String reason,
        @Nullable String resume) {

    /** In a fixed order: the table's indexes are what is remembered of a thread class. */
    static final List<KnownThread> TABLE = List.of(
            mustNotBlock("reactor.core.scheduler.NonBlocking", "reactor", "it is a non-blocking thread (Reactor)"),
            mustNotBlock(
                    "io.reactivex.rxjava3.internal.schedulers.NonBlockingThread",
                    "rxjava",
                    "it is a non-blocking thread (RxJava)"),
            mustNotBlock("com.linecorp.armeria.common.NonBlocking", "armeria", "it is an event loop (Armeria)"),
            mustNotBlock("org.xnio.XnioIoThread", "xnio", "it is an I/O thread (XNIO)"),
            mustNotBlock(
                    "jdk.internal.net.http.HttpClientImpl$SelectorManager",
                    "jdk",
                    "it is the selector thread of an HTTP client (JDK)"),
            mustNotBlock("java.util.concurrent.DelayScheduler", "jdk", "it runs every time-out of this process (JDK)"),
            new KnownThread(
                    "java.awt.EventDispatchThread",
                    "awt",
                    Blocking.FORBIDDEN,
                    true,
                    "it is the event dispatch thread (AWT)",
                    "java.awt.EventQueue#invokeLater"),
            new KnownThread(
                    "io.vertx.core.impl.VertxThread",
                    "vertx",
                    Blocking.CONFINED,
                    false,
                    "it is a worker thread, whose context may be needed by what it waits for (Vert.x)",
                    null));

    static final int NONE = -1;

    private static final ClassValue<Integer> INDEXES = new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
            return find(type);
        }
    };

    /** Index in the table for a thread of this class, or {@link #NONE}. Looked up once for each class. */
    static int indexOf(Class<?> threadClass) {
        return INDEXES.get(threadClass);
    }

    private static KnownThread mustNotBlock(String type, String detector, String reason) {
        return new KnownThread(type, detector, Blocking.FORBIDDEN, true, reason, null);
    }

    private static int find(Class<?> type) {
        for (Class<?> c = type; c != null && c != Thread.class; c = c.getSuperclass()) {
            int index = find(c.getName());
            for (Class<?> each : c.getInterfaces()) {
                index = Math.max(index, findInterface(each));
            }
            if (index != NONE) {
                return index;
            }
        }
        return NONE;
    }

    private static int findInterface(Class<?> type) {
        int index = find(type.getName());
        for (Class<?> each : type.getInterfaces()) {
            index = Math.max(index, findInterface(each));
        }
        return index;
    }

    private static int find(String name) {
        for (int index = 0; index < TABLE.size(); index++) {
            if (TABLE.get(index).type.equals(name)) {
                return index;
            }
        }
        return NONE;
    }
}
