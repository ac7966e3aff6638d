package dev.smartasync.jfr;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The event loops that are known: by the frame that runs them, and, where a stack ends before it, by the thread's name. Of some
 * the frame alone does not tell, because pools whose threads may block run in the same: there both must match.
 */
final class LoopTable {
    /** A loop's kind, and how many frames of the stack are its own: its run method and all above. */
    record Loop(String kind, int frames) {}

    private enum By {
        FRAME,
        FRAME_AND_NAME,
        NAME
    }

    private record Kind(String name, By by, Pattern threads, List<String> frames) {
        static Kind of(String name, By by, String threads, String... frames) {
            return new Kind(name, by, Pattern.compile(threads), List.of(frames));
        }

        boolean owns(String thread) {
            return threads.matcher(thread).matches();
        }

        boolean isRunBy(String method, String thread) {
            return frames.stream().anyMatch(frame -> isOrIsShaded(method, frame)) && (by == By.FRAME || owns(thread));
        }
    }

    private static final String RUN = "io.netty.channel.SingleThreadIoEventLoop.run";
    private static final String NIO_RUN = "io.netty.channel.nio.NioEventLoop.run";
    private static final String EPOLL_RUN = "io.netty.channel.epoll.EpollEventLoop.run";
    private static final String KQUEUE_RUN = "io.netty.channel.kqueue.KQueueEventLoop.run";
    private static final String URING_RUN = "io.netty.incubator.channel.uring.IOUringEventLoop.run";
    private static final String REACTOR = "reactor.core.scheduler.";
    private static final String RXJAVA_3 = "io.reactivex.rxjava3.internal.schedulers.";
    private static final String RXJAVA_2 = "io.reactivex.internal.schedulers.";

    /** The first match wins: a Netty loop goes by the name of the library that owns it. */
    private static final List<Kind> KINDS = List.of(
            netty("Vert.x event loop", By.FRAME_AND_NAME, "vert\\.x-(eventloop|acceptor)-thread-\\d+"),
            netty("Armeria event loop", By.FRAME_AND_NAME, "armeria-.*-(nio|epoll|kqueue|io_?uring)-\\d+-\\d+"),
            netty("Reactor Netty event loop", By.FRAME_AND_NAME, ".*-(nio|epoll|kqueue|io_?uring|select)-\\d+"),
            netty("Netty event loop", By.FRAME, ".*([eE]ventLoop(Group)?|grpc-.*-ELG)(-\\d+)+"),
            Kind.of(
                    "Netty global event executor",
                    By.FRAME,
                    "globalEventExecutor-\\d+-\\d+",
                    "io.netty.util.concurrent.GlobalEventExecutor$TaskRunner.run"),
            Kind.of("Netty wheel timer", By.FRAME, "", "io.netty.util.HashedWheelTimer$Worker.run"),
            Kind.of(
                    "Reactor parallel or single scheduler",
                    By.FRAME_AND_NAME,
                    "(parallel|single)-\\d+",
                    REACTOR + "SchedulerTask.call",
                    REACTOR + "WorkerTask.call",
                    REACTOR + "InstantPeriodicWorkerTask.call",
                    REACTOR + "PeriodicSchedulerTask.call",
                    REACTOR + "PeriodicSchedulerTask.run",
                    REACTOR + "PeriodicWorkerTask.call",
                    REACTOR + "PeriodicWorkerTask.run"),
            Kind.of(
                    "RxJava computation or single scheduler",
                    By.FRAME_AND_NAME,
                    "Rx(ComputationThreadPool|SingleScheduler)-\\d+",
                    RXJAVA_3 + "ScheduledRunnable.run",
                    RXJAVA_3 + "ScheduledDirectTask.call",
                    RXJAVA_3 + "ScheduledDirectPeriodicTask.run",
                    RXJAVA_3 + "InstantPeriodicTask.call",
                    RXJAVA_2 + "ScheduledRunnable.run",
                    RXJAVA_2 + "ScheduledDirectTask.call",
                    RXJAVA_2 + "ScheduledDirectPeriodicTask.run",
                    RXJAVA_2 + "InstantPeriodicTask.call"),
            Kind.of("XNIO I/O thread", By.FRAME, "XNIO-\\d+ (I/O-\\d+|Accept)", "org.xnio.nio.WorkerThread.run"),
            Kind.of("AWT event dispatch thread", By.FRAME, "AWT-EventQueue-\\d+", "java.awt.EventDispatchThread.run"),
            Kind.of("JavaFX application thread", By.NAME, "JavaFX Application Thread"),
            Kind.of(
                    "JDK HTTP client's selector",
                    By.FRAME,
                    "HttpClient-\\d+-SelectorManager",
                    "jdk.internal.net.http.HttpClientImpl$SelectorManager.run"),
            Kind.of(
                    "JDK delay scheduler",
                    By.FRAME_AND_NAME,
                    "CompletableFutureDelayScheduler|.*-delayScheduler",
                    "java.util.concurrent.ThreadPoolExecutor.runWorker",
                    "java.util.concurrent.DelayScheduler.run"));

    private static final Set<String> METHODS = Set.of("run", "call", "runWorker");

    private final @Nullable Pattern ownLoops;

    LoopTable(@Nullable Pattern ownLoops) {
        this.ownLoops = ownLoops;
    }

    private static Kind netty(String name, By by, String threads) {
        String manual = "io.netty.channel.ManualIoEventLoop.run";
        String local = "io.netty.channel.DefaultEventLoop.run";
        return Kind.of(name, by, threads, RUN, NIO_RUN, EPOLL_RUN, KQUEUE_RUN, URING_RUN, manual, local);
    }

    /** The loop that runs on this thread, or {@code null}; the outermost, if one runs inside another. */
    @Nullable
    Loop find(String thread, List<StackTraceElement> frames, boolean truncated) {
        if (ownLoops != null && ownLoops.matcher(thread).matches()) {
            return new Loop("own loop", frames.size());
        }
        for (int index = frames.size() - 1; index >= 0; index--) {
            StackTraceElement frame = frames.get(index);
            if (METHODS.contains(frame.getMethodName())) {
                String method = Frames.method(frame);
                for (Kind kind : KINDS) {
                    if (kind.isRunBy(method, thread)) {
                        return new Loop(kind.name(), index + 1);
                    }
                }
            }
        }
        return KINDS.stream()
                .filter(kind -> (truncated || kind.by() == By.NAME) && kind.owns(thread))
                .findFirst()
                .map(kind -> new Loop(kind.name(), frames.size()))
                .orElse(null);
    }

    /** Whether a name is the known one, or that with a prefix of packages, as shading leaves it. */
    static boolean isOrIsShaded(String name, String known) {
        return name.equals(known) || name.endsWith("." + known);
    }
}
