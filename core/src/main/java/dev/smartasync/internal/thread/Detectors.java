package dev.smartasync.internal.thread;

import dev.smartasync.Blocking;
import dev.smartasync.spi.BlockingDetector;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked about a thread, cheapest first: the detectors given to the builder, the class or name of the thread, probes (Netty's, and
 * those of toolkits), the adapters' detectors, the default.
 *
 * @param own detectors of the user's, which win over the built-in ones
 * @param adapters detectors that came as services
 * @param disabled the names of built-in detectors that are not to be asked
 */
record Detectors(
        @Nullable DetectorChain own,
        @Nullable DetectorChain adapters,
        Set<String> disabled,
        boolean netty,
        boolean swt,
        boolean android) {

    private static final String NETTY = "netty";
    private static final String SWT = "swt";
    private static final String ANDROID = "android";

    private static final Verdict DEFAULT =
            new Verdict.Plain(Blocking.ALLOWED, "default", "no detector knows it as one that must not wait");

    /** @param enabled whether the detector of this name may be asked */
    static Detectors of(List<BlockingDetector> own, List<BlockingDetector> adapters, Predicate<String> enabled) {
        Set<String> disabled = Stream.concat(KnownThread.detectors(), Stream.of(NETTY, SWT, ANDROID))
                .filter(enabled.negate())
                .collect(Collectors.toUnmodifiableSet());
        Detectors detectors = new Detectors(
                DetectorChain.of(enabled(own, enabled)),
                chain(enabled(adapters, enabled)),
                disabled,
                !disabled.contains(NETTY),
                !disabled.contains(SWT),
                !disabled.contains(ANDROID));
        Verdict unused = detectors.probe(
                Thread.currentThread(), false); // first asked at the end of a stack, it would fail for ever
        return detectors;
    }

    /** What the current thread may do. */
    Verdict ask(Thread thread) {
        Verdict opinion = own == null ? null : own.decide(thread);
        if (opinion != null) {
            return opinion;
        }
        boolean plain = isPlain(thread);
        KnownThread kind = KnownThread.of(thread, plain);
        if (kind != null && disabled.contains(kind.verdict().detector())) {
            kind = null;
        }
        if (kind != null && kind.firm()) {
            return kind.verdict();
        }
        Verdict probed = probe(thread, plain);
        if (probed != null) {
            return probed;
        }
        opinion = adapters == null ? null : ServiceDetectors.decide(adapters, thread);
        if (opinion != null) {
            return opinion;
        }
        return kind != null ? kind.verdict() : DEFAULT;
    }

    /** What brings a task back to the current thread, which runs a loop; {@code null} where nothing does. */
    @Nullable
    Executor loop(Thread thread) {
        boolean plain = isPlain(thread);
        Executor loop = own == null ? null : own.loop(thread);
        if (loop == null && adapters != null) {
            loop = adapters.loop(thread);
        }
        if (loop == null && netty) {
            loop = NettyLoops.current(thread, plain);
        }
        return loop != null ? loop : Resume.of(thread, plain);
    }

    private @Nullable Verdict probe(Thread thread, boolean plain) {
        if (netty && NettyLoops.current(thread, plain) != null) {
            return NettyLoops.VERDICT;
        }
        if (swt && SwtThreads.isCurrent()) {
            return SwtThreads.VERDICT;
        }
        return android && AndroidThreads.isCurrent() ? AndroidThreads.VERDICT : null;
    }

    /** Does not look services up where nobody asked for that. */
    private static @Nullable DetectorChain chain(List<BlockingDetector> adapters) {
        return adapters.isEmpty() ? null : ServiceDetectors.chain(adapters);
    }

    private static List<BlockingDetector> enabled(List<BlockingDetector> detectors, Predicate<String> enabled) {
        return detectors.stream().filter(each -> enabled.test(each.name())).toList();
    }

    /** Whether the thread's class is the JDK's and tells nothing. */
    private static boolean isPlain(Thread thread) {
        Class<?> type = thread.getClass();
        return type == Thread.class || type == ForkJoinWorkerThread.class || VirtualThreads.isVirtual(thread);
    }
}
