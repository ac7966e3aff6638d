package dev.smartasync.internal.thread;

import dev.smartasync.Blocking;
import dev.smartasync.CallerContext;
import dev.smartasync.spi.BlockingDetector;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the current thread may do. Asked anew at each call, cheapest first: a scope that the user opened, the detectors given to
 * the builder, the class or name of the thread, probes (Netty's, and those of toolkits), the adapters' detectors, the default.
 * What a thread class is, is remembered for ever; what may change is not.
 *
 * <p>That a thread is virtual decides nothing: an event loop can be a virtual thread.
 */
public final class Detection {
    private static final Verdict DEFAULT =
            new Verdict.Plain(Blocking.ALLOWED, "default", "no detector knows it as one that must not wait");

    private static final Map<Blocking, Verdict> SCOPES = new EnumMap<>(Blocking.class);

    static {
        for (Blocking each : Blocking.values()) {
            SCOPES.put(each, new Verdict.Plain(each, "scope", "CallerContext.with says so"));
        }
    }

    private final DetectorChain own;
    private final DetectorChain adapters;
    private final boolean common;
    private final Set<String> disabled;
    private final boolean netty;
    private final boolean swt;
    private final boolean android;

    /**
     * @param own detectors of the user's, which win over the built-in ones
     * @param adapters detectors that came as services
     * @param enabled whether the detector of this name may be asked
     */
    public Detection(List<BlockingDetector> own, List<BlockingDetector> adapters, Predicate<String> enabled) {
        this.own = new DetectorChain(
                own.stream().filter(each -> enabled.test(each.name())).toList());
        List<BlockingDetector> asked =
                adapters.stream().filter(each -> enabled.test(each.name())).toList();
        this.common = !asked.isEmpty() && asked.equals(ServiceDetectors.ALL);
        this.adapters = common ? ServiceDetectors.CHAIN : new DetectorChain(asked);
        this.disabled = KnownThread.detectors().filter(enabled.negate()).collect(Collectors.toUnmodifiableSet());
        netty = enabled.test("netty");
        swt = enabled.test("swt");
        android = enabled.test("android");
        Verdict unused =
                probe(Thread.currentThread(), false); // first asked at the end of a stack, it would fail for ever
    }

    /** What the current thread may do. Allocates nothing. */
    public Blocking current() {
        return current(Thread.currentThread(), ThreadSlots.peek());
    }

    /** The same, where the caller has this thread's slots at hand. */
    public Blocking current(Thread thread, @Nullable Object @Nullable [] slots) {
        return decide(thread, slots).blocking();
    }

    /** The same, with its reason. */
    public CallerContext explain() {
        Thread thread = Thread.currentThread();
        Verdict verdict = decide(thread, ThreadSlots.peek());
        String name = thread.getName().isEmpty() ? thread.toString() : thread.getName();
        return new CallerContext(name, verdict.blocking(), verdict.detector(), verdict.reason(thread));
    }

    /** What brings a task back to the loop that the current thread is running; {@code null} where it runs none. */
    public @Nullable Executor loop() {
        Thread thread = Thread.currentThread();
        if (current(thread, ThreadSlots.peek()) != Blocking.FORBIDDEN) {
            return null;
        }
        boolean plain = isPlain(thread);
        Executor loop = own.loop(thread);
        if (loop == null) {
            loop = adapters.loop(thread);
        }
        if (loop == null && netty) {
            loop = NettyLoops.current(thread, plain);
        }
        return loop != null ? loop : Resume.of(thread, plain);
    }

    /**
     * Waits in the way of the context that the current thread is confined to.
     *
     * @param timeout the longest wait, or {@code null} for none
     * @return {@code false}, at once, where there is no such way
     */
    public boolean await(CompletableFuture<?> done, @Nullable Duration timeout)
            throws InterruptedException, TimeoutException {
        return decide(Thread.currentThread(), ThreadSlots.peek()) instanceof Opinion opinion
                && opinion.blocking() == Blocking.CONFINED
                && opinion.source().await(done, timeout);
    }

    private Verdict decide(Thread thread, @Nullable Object @Nullable [] slots) {
        if (slots != null && slots[ThreadSlots.SCOPE] instanceof Blocking forced) {
            return Objects.requireNonNull(SCOPES.get(forced));
        }
        Verdict opinion = own.decide(thread);
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
        opinion = common ? ServiceDetectors.decide(thread) : adapters.decide(thread);
        if (opinion != null) {
            return opinion;
        }
        return kind != null ? kind.verdict() : DEFAULT;
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

    /** Whether the thread's class is the JDK's and tells nothing. */
    private static boolean isPlain(Thread thread) {
        return thread.getClass() == Thread.class || VirtualThreads.isVirtual(thread);
    }
}
