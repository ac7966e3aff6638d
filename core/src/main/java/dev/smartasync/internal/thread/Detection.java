package dev.smartasync.internal.thread;

import dev.smartasync.Blocking;
import dev.smartasync.CallerContext;
import dev.smartasync.spi.BlockingDetector;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the current thread may do. Asked anew at each call, cheapest first: a scope that the user opened, the detectors given to
 * the builder, the class or name of the thread, Netty's probe, the adapters' detectors, the default. What a thread class is, is
 * remembered for ever; what may change is not.
 *
 * <p>That a thread is virtual decides nothing: an event loop can be a virtual thread.
 */
public final class Detection {
    private final DetectorChain own;
    private final DetectorChain adapters;
    private final Predicate<String> enabled;
    private final boolean[] known = new boolean[KnownThread.TABLE.size()];
    private final boolean netty;
    private final boolean ui;

    /**
     * @param own detectors of the user's, which win over the built-in ones
     * @param adapters detectors that came as services
     * @param enabled whether the detector of this name may be asked
     */
    public Detection(List<BlockingDetector> own, List<BlockingDetector> adapters, Predicate<String> enabled) {
        this.own = new DetectorChain(
                own.stream().filter(each -> enabled.test(each.name())).toList());
        this.adapters = new DetectorChain(
                adapters.stream().filter(each -> enabled.test(each.name())).toList());
        this.enabled = enabled;
        for (int index = 0; index < known.length; index++) {
            known[index] = enabled.test(KnownThread.TABLE.get(index).detector());
        }
        netty = enabled.test("netty");
        ui = enabled.test(UiThreads.detector());
    }

    /** What the current thread may do. Allocates nothing. */
    public Blocking current() {
        return current(Thread.currentThread(), ThreadSlots.peek());
    }

    /** The same, where the caller has this thread's slots at hand. */
    public Blocking current(Thread thread, @Nullable Object @Nullable [] slots) {
        if (slots != null && slots[ThreadSlots.SCOPE] instanceof Blocking forced) {
            return forced;
        }
        Blocking answer = own.detect(thread);
        if (answer != null) {
            return answer;
        }
        return thread.getClass() == Thread.class || VirtualThreads.isVirtual(thread)
                ? plainThread(thread)
                : specialThread(thread);
    }

    private Blocking plainThread(Thread thread) {
        String named = NamedThreads.detector(thread.getName());
        if (named != null && enabled.test(named)) {
            return Blocking.FORBIDDEN;
        }
        if (isUiThread() || isNettyLoop(thread, true)) {
            return Blocking.FORBIDDEN;
        }
        Blocking answer = adapters.detect(thread);
        return answer != null ? answer : Blocking.ALLOWED;
    }

    private Blocking specialThread(Thread thread) {
        int index = KnownThread.indexOf(thread.getClass());
        KnownThread kind = index != KnownThread.NONE && known[index] ? KnownThread.TABLE.get(index) : null;
        if (kind != null && kind.firm()) {
            return kind.blocking();
        }
        if (isUiThread() || isNettyLoop(thread, false)) {
            return Blocking.FORBIDDEN;
        }
        Blocking answer = adapters.detect(thread);
        if (answer != null) {
            return answer;
        }
        return kind != null ? kind.blocking() : Blocking.ALLOWED;
    }

    private boolean isUiThread() {
        return ui && UiThreads.isCurrent();
    }

    private boolean isNettyLoop(Thread thread, boolean plain) {
        return netty && NettyLoops.current(thread, plain) != null;
    }

    /** What brings a task back to the loop that the current thread is running, or {@code null}. */
    public @Nullable Executor loop() {
        Thread thread = Thread.currentThread();
        BlockingDetector decider = decider(thread);
        if (decider != null) {
            Executor loop = decider.loop();
            if (loop != null) {
                return loop;
            }
        }
        Executor loop = netty ? NettyLoops.current(thread, false) : null;
        return loop != null ? loop : Resume.of(thread);
    }

    /** The detector of the user's or an adapter's that decides on the current thread, or {@code null}. */
    public @Nullable BlockingDetector decider(Thread thread) {
        BlockingDetector decider = own.decider(thread);
        return decider != null ? decider : adapters.decider(thread);
    }

    /** The answer for the current thread with its reason. Takes the same way as {@link #current()}, and says where it ended. */
    public CallerContext explain() {
        Thread thread = Thread.currentThread();
        @Nullable Object[] slots = ThreadSlots.get();
        Blocking blocking = current(thread, slots);
        String name = thread.getName().isEmpty() ? thread.toString() : thread.getName();
        if (slots[ThreadSlots.SCOPE] instanceof Blocking) {
            return new CallerContext(name, blocking, "scope", "CallerContext.with says so");
        }
        BlockingDetector decider = own.decider(thread);
        if (decider == null) {
            CallerContext builtIn = explainBuiltIn(thread, name);
            if (builtIn != null) {
                return builtIn;
            }
            decider = adapters.decider(thread);
        }
        if (decider != null) {
            return new CallerContext(name, blocking, decider.name(), decider.reason(thread));
        }
        int index = KnownThread.indexOf(thread.getClass());
        if (index != KnownThread.NONE && known[index]) {
            KnownThread kind = KnownThread.TABLE.get(index);
            return new CallerContext(name, kind.blocking(), kind.detector(), kind.reason());
        }
        return new CallerContext(name, blocking, "default", "no detector knows it as one that must not wait");
    }

    private @Nullable CallerContext explainBuiltIn(Thread thread, String name) {
        int index = KnownThread.indexOf(thread.getClass());
        if (index != KnownThread.NONE
                && known[index]
                && KnownThread.TABLE.get(index).firm()) {
            KnownThread kind = KnownThread.TABLE.get(index);
            return new CallerContext(name, kind.blocking(), kind.detector(), kind.reason());
        }
        String named = NamedThreads.detector(name);
        if (named != null && thread.getClass() == Thread.class && enabled.test(named)) {
            return new CallerContext(name, Blocking.FORBIDDEN, named, NamedThreads.reason(named));
        }
        if (isUiThread()) {
            return new CallerContext(name, Blocking.FORBIDDEN, UiThreads.detector(), UiThreads.reason());
        }
        if (isNettyLoop(thread, false)) {
            return new CallerContext(name, Blocking.FORBIDDEN, "netty", "it is an event loop (Netty)");
        }
        return null;
    }
}
