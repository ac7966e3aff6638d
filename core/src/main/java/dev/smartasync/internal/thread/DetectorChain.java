package dev.smartasync.internal.thread;

import dev.smartasync.internal.observe.Reports;
import dev.smartasync.spi.BlockingDetector;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Detectors asked one after the other until one has an opinion, composed into one method handle: with four of them, a loop over
 * objects cost five times as much. One that throws is left out from then on, and the others are asked.
 */
final class DetectorChain {
    static final MethodHandle NO_OPINION =
            MethodHandles.dropArguments(MethodHandles.constant(Opinion.class, null), 0, Thread.class);

    private static final MethodHandle IS_GIVEN = isGiven();

    private final MutableCallSite composed = new MutableCallSite(NO_OPINION);
    private final MethodHandle ask = composed.dynamicInvoker();
    private volatile List<GuardedDetector> sound = List.of();

    private DetectorChain(List<BlockingDetector> detectors) {
        use(detectors.stream()
                .map(each -> new GuardedDetector(each, this::leaveOut))
                .toList());
    }

    /** {@code null} where there is nobody to ask. */
    static @Nullable DetectorChain of(List<BlockingDetector> detectors) {
        return detectors.isEmpty() ? null : new DetectorChain(detectors);
    }

    /** The first opinion on the current thread, or {@code null}. */
    @Nullable
    Opinion decide(Thread current) {
        return ask(ask, current);
    }

    /** {@code (thread) -> decide(thread)}, also after a detector was left out. */
    MethodHandle ask() {
        return ask;
    }

    /** What brings a task back to the current thread's loop, by the first that knows it for one and knows a way. */
    @Nullable
    Executor loop(Thread current) {
        Opinion first = decide(current);
        if (first == null) {
            return null;
        }
        Executor loop = first.loop();
        Iterator<GuardedDetector> others = sound.iterator();
        while (loop == null && others.hasNext()) {
            Opinion opinion = ask(others.next().ask(), current);
            loop = opinion == null ? null : opinion.loop();
        }
        return loop;
    }

    static @Nullable Opinion ask(MethodHandle detector, Thread current) {
        try {
            return (Opinion) detector.invokeExact(current);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new AssertionError("What a detector throws is dealt with", impossible);
        }
    }

    private synchronized void leaveOut(GuardedDetector broken, Throwable failure) {
        use(sound.stream().filter(each -> each != broken).toList());
        Reports.disabled(broken.toString(), failure);
    }

    private void use(List<GuardedDetector> detectors) {
        sound = detectors;
        composed.setTarget(compose(detectors));
        MutableCallSite.syncAll(new MutableCallSite[] {composed});
    }

    private static MethodHandle compose(List<GuardedDetector> detectors) {
        MethodHandle chain = NO_OPINION;
        for (int index = detectors.size() - 1; index >= 0; index--) {
            chain = before(detectors.get(index).ask(), chain);
        }
        return chain;
    }

    /** {@code (thread) -> { opinion = first(thread); return opinion != null ? opinion : next(thread); }} */
    private static MethodHandle before(MethodHandle first, MethodHandle next) {
        MethodHandle opinion = MethodHandles.dropArguments(MethodHandles.identity(Opinion.class), 1, Thread.class);
        MethodHandle fallThrough = MethodHandles.dropArguments(next, 0, Opinion.class);
        return MethodHandles.foldArguments(MethodHandles.guardWithTest(IS_GIVEN, opinion, fallThrough), first);
    }

    private static MethodHandle isGiven() {
        try {
            return MethodHandles.publicLookup()
                    .findStatic(Objects.class, "nonNull", MethodType.methodType(boolean.class, Object.class))
                    .asType(MethodType.methodType(boolean.class, Opinion.class));
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("Objects has a method nonNull", impossible);
        }
    }
}
