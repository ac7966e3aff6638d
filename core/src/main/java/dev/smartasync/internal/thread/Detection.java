package dev.smartasync.internal.thread;

import dev.smartasync.Blocking;
import dev.smartasync.CallerContext;
import dev.smartasync.spi.BlockingDetector;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the current thread may do. Asked anew at each call: a scope that the user opened decides, or else the {@link Detectors} do. What a
 * thread class is, is remembered for ever; what may change is not.
 *
 * <p>That a thread is virtual decides nothing: an event loop can be a virtual thread.
 */
public final class Detection {
    private static final Map<Blocking, Verdict> SCOPES = new EnumMap<>(Blocking.class);

    static {
        for (Blocking each : Blocking.values()) {
            SCOPES.put(each, new Verdict.Plain(each, "scope", "CallerContext.with says so"));
        }
    }

    private final Detectors detectors;
    private final boolean usual;

    /**
     * @param own detectors of the user's, which win over the built-in ones
     * @param adapters detectors that are asked after these
     * @param enabled whether the detector of this name may be asked
     */
    public Detection(List<BlockingDetector> own, List<BlockingDetector> adapters, Predicate<String> enabled) {
        this(Detectors.of(own, adapters, enabled), false);
    }

    private Detection(Detectors detectors, boolean usual) {
        this.detectors = detectors;
        this.usual = usual;
    }

    /** With the detectors that came as services for those of adapters. */
    public static Detection withServices(List<BlockingDetector> own, Predicate<String> enabled) {
        Detectors detectors = Detectors.of(own, ServiceDetectors.ALL, enabled);
        return new Detection(detectors, UsualDetectors.are(detectors));
    }

    /** What the current thread may do. Allocates nothing. */
    public Blocking current() {
        return current(Thread.currentThread(), ThreadState.peek());
    }

    /** The same, where the caller has this thread's state at hand. */
    public Blocking current(Thread thread, int @Nullable [] state) {
        return decide(thread, state).blocking();
    }

    /** The same, with its reason. */
    public CallerContext explain() {
        Thread thread = Thread.currentThread();
        Verdict verdict = decide(thread, ThreadState.peek());
        String name = thread.getName().isEmpty() ? thread.toString() : thread.getName();
        return new CallerContext(name, verdict.blocking(), verdict.detector(), verdict.reason(thread));
    }

    /** What brings a task back to the loop that the current thread is running; {@code null} where it runs none. */
    public @Nullable Executor loop() {
        Thread thread = Thread.currentThread();
        return current(thread, ThreadState.peek()) == Blocking.FORBIDDEN ? detectors.loop(thread) : null;
    }

    /**
     * Waits in the way of the context that the current thread is confined to.
     *
     * @param timeout the longest wait, or {@code null} for none
     * @return {@code false}, at once, where there is no such way
     */
    public boolean await(CompletableFuture<?> done, @Nullable Duration timeout)
            throws InterruptedException, TimeoutException {
        return decide(Thread.currentThread(), ThreadState.peek()) instanceof Opinion opinion
                && opinion.blocking() == Blocking.CONFINED
                && opinion.source().await(done, timeout);
    }

    private Verdict decide(Thread thread, int @Nullable [] state) {
        Blocking forced = ThreadState.scope(state);
        if (forced != null) {
            return Objects.requireNonNull(SCOPES.get(forced));
        }
        return usual ? UsualDetectors.ask(thread) : detectors.ask(thread);
    }
}
