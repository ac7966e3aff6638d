package dev.smartasync.internal.thread;

import dev.smartasync.Blocking;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thread that is recognised by the name of its class, of a superclass or of an interface, or, where it is a plain
 * {@link Thread}, by its own name. So its library is neither needed nor linked, and a copy of it that was relocated into another
 * package is recognised too.
 *
 * @param type the class or interface, with {@code *.} for whatever package its library was relocated to (and lest a tool that
 *     relocates libraries changes it along with them); for a plain thread, the thread's name
 * @param firm whether the verdict is in the thread's nature; otherwise probes and adapters are asked first, and it holds where
 *     they have no opinion
 * @param verdict what such a thread may do
 * @param resume {@code class#method} of a static method that takes a task to this thread, if there is one
 */
record KnownThread(
        String type,
        boolean firm,
        Verdict verdict,
        @Nullable String resume) {

    private static final KnownThread JDK_TIMER =
            mustNotBlock("CompletableFutureDelayScheduler", "jdk", "it runs every time-out of this process (JDK)");

    private static final KnownThread JAVA_FX = mustNotBlock(
                    "JavaFX Application Thread", "javafx", "it is the application thread (JavaFX)")
            .resumedBy("javafx.application.Platform#runLater");

    private static final int JDK_TIMER_LENGTH = JDK_TIMER.type.length();
    private static final int JAVA_FX_LENGTH = JAVA_FX.type.length();

    /** In a fixed order: the table's indexes are what is remembered of a thread class. */
    private static final List<KnownThread> BY_CLASS = List.of(
            mustNotBlock("*.reactor.core.scheduler.NonBlocking", "reactor", "it is a non-blocking thread (Reactor)"),
            mustNotBlock(
                    "*.io.reactivex.rxjava3.internal.schedulers.NonBlockingThread",
                    "rxjava",
                    "it is a non-blocking thread (RxJava)"),
            mustNotBlock("*.com.linecorp.armeria.common.NonBlocking", "armeria", "it is an event loop (Armeria)"),
            mustNotBlock("*.org.xnio.XnioIoThread", "xnio", "it is an I/O thread (XNIO)"),
            mustNotBlock(
                    "*.jdk.internal.net.http.HttpClientImpl$SelectorManager",
                    "jdk",
                    "it is the selector thread of an HTTP client (JDK)"),
            mustNotBlock(
                    "*.java.util.concurrent.DelayScheduler", "jdk", "it runs every time-out of this process (JDK)"),
            mustNotBlock("*.java.awt.EventDispatchThread", "awt", "it is the event dispatch thread (AWT)")
                    .resumedBy("java.awt.EventQueue#invokeLater"),
            new KnownThread(
                    "*.io.vertx.core.impl.VertxThread",
                    false,
                    new Verdict.Plain(
                            Blocking.CONFINED,
                            "vertx",
                            "it is a worker thread, whose context may be needed by what it waits for (Vert.x)"),
                    null));

    private static final int NONE = -1;

    /** Index in the table for a thread of this class; a number, so that a class holds nothing of this library. */
    private static final ClassValue<Integer> INDEXES = new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
            return find(type);
        }
    };

    /**
     * What is known of a thread, or {@code null}. Looked up once for each class.
     *
     * @param plain whether its class is the JDK's, and tells nothing
     */
    static @Nullable KnownThread of(Thread thread, boolean plain) {
        if (plain) {
            return named(thread.getName());
        }
        int index = INDEXES.get(thread.getClass());
        return index == NONE ? null : BY_CLASS.get(index);
    }

    /** The names of the detectors of all these kinds. */
    static Stream<String> detectors() {
        return Stream.concat(BY_CLASS.stream(), Stream.of(JDK_TIMER, JAVA_FX))
                .map(kind -> kind.verdict().detector());
    }

    /** By the name's length first: comparing names, or their hashes, at each call makes it too large to be compiled into its caller. */
    private static @Nullable KnownThread named(String name) {
        int length = name.length();
        return length == JDK_TIMER_LENGTH || length == JAVA_FX_LENGTH ? oneNamed(name) : null;
    }

    private static @Nullable KnownThread oneNamed(String name) {
        if (name.equals(JDK_TIMER.type)) {
            return JDK_TIMER;
        }
        return name.equals(JAVA_FX.type) ? JAVA_FX : null;
    }

    private static KnownThread mustNotBlock(String type, String detector, String reason) {
        return new KnownThread(type, true, new Verdict.Plain(Blocking.FORBIDDEN, detector, reason), null);
    }

    private KnownThread resumedBy(String method) {
        return new KnownThread(type, firm, verdict, method);
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
        for (int index = 0; index < BY_CLASS.size(); index++) {
            if (("." + name).endsWith(BY_CLASS.get(index).type.substring(1))) {
                return index;
            }
        }
        return NONE;
    }
}
