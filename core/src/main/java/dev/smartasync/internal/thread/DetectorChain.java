package dev.smartasync.internal.thread;

import dev.smartasync.internal.observe.Reports;
import dev.smartasync.spi.BlockingDetector;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Detectors asked one after the other until one has an opinion, composed into one method handle: with four of them, a loop over
 * objects cost five times as much. One that throws is left out from then on, and the others are asked.
 */
final class DetectorChain {
    private static final MethodHandle IS_GIVEN = isGiven();

    private final List<GuardedDetector> sound = new ArrayList<>();
    private volatile @Nullable MethodHandle composed;

    DetectorChain(List<BlockingDetector> detectors) {
        for (BlockingDetector each : detectors) {
            sound.add(new GuardedDetector(each, this::leaveOut));
        }
        this.composed = compose(sound);
    }

    /** The first opinion on the current thread, or {@code null}. */
    @Nullable
    Opinion decide(Thread current) {
        MethodHandle all = composed;
        if (all == null) {
            return null;
        }
        try {
            return (Opinion) all.invokeExact(current);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new AssertionError("What a detector throws is dealt with", impossible);
        }
    }

    private synchronized void leaveOut(GuardedDetector broken, Throwable failure) {
        sound.remove(broken);
        composed = compose(sound);
        Reports.disabled(broken.toString(), failure);
    }

    private static @Nullable MethodHandle compose(List<GuardedDetector> detectors) {
        MethodHandle chain = null;
        for (int index = detectors.size() - 1; index >= 0; index--) {
            chain = before(detectors.get(index).ask(), chain);
        }
        return chain;
    }

    /** {@code (thread) -> { opinion = first(thread); return opinion != null ? opinion : next(thread); }} */
    private static MethodHandle before(MethodHandle first, @Nullable MethodHandle next) {
        if (next == null) {
            return first;
        }
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
