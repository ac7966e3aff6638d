package dev.smartasync.internal.thread;

import dev.smartasync.Blocking;
import dev.smartasync.internal.observe.Reports;
import dev.smartasync.spi.BlockingDetector;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Detectors asked one after the other until one has an opinion, composed into one method handle: a loop over objects cost three
 * times as much. A detector that throws is left out from then on.
 */
final class DetectorChain {
    private static final MethodType DETECT = MethodType.methodType(Blocking.class, Thread.class);

    private volatile List<BlockingDetector> detectors;
    private volatile @Nullable MethodHandle composed;

    DetectorChain(List<BlockingDetector> detectors) {
        this.detectors = List.copyOf(detectors);
        this.composed = compose(this.detectors);
    }

    @Nullable
    Blocking detect(Thread current) {
        MethodHandle all = composed;
        if (all == null) {
            return null;
        }
        try {
            return (Blocking) all.invokeExact(current);
        } catch (Throwable broken) {
            leaveOutBroken(current);
            return detect(current);
        }
    }

    /** The detector that has an opinion on this thread, or {@code null}. */
    @Nullable
    BlockingDetector decider(Thread current) {
        for (BlockingDetector each : detectors) {
            if (opinion(each, current) != null) {
                return each;
            }
        }
        return null;
    }

    private synchronized void leaveOutBroken(Thread current) {
        List<BlockingDetector> sound = new ArrayList<>();
        for (BlockingDetector each : detectors) {
            try {
                each.detect(current);
                sound.add(each);
            } catch (Throwable broken) {
                Reports.disabled("The detector " + each.getClass().getName(), broken);
            }
        }
        detectors = List.copyOf(sound);
        composed = compose(detectors);
    }

    private static @Nullable Blocking opinion(BlockingDetector detector, Thread current) {
        try {
            return detector.detect(current);
        } catch (Throwable broken) {
            return null;
        }
    }

    private static @Nullable MethodHandle compose(List<BlockingDetector> detectors) {
        MethodHandle chain = null;
        for (int index = detectors.size() - 1; index >= 0; index--) {
            chain = before(detectors.get(index), chain);
        }
        return chain;
    }

    /** {@code (thread) -> { b = detector.detect(thread); return b != null ? b : next(thread); }} */
    private static MethodHandle before(BlockingDetector detector, @Nullable MethodHandle next) {
        try {
            Lookup lookup = MethodHandles.lookup();
            MethodHandle detect =
                    lookup.findVirtual(BlockingDetector.class, "detect", DETECT).bindTo(detector);
            if (next == null) {
                return detect;
            }
            MethodHandle hasOpinion = lookup.findStatic(
                            Objects.class, "nonNull", MethodType.methodType(boolean.class, Object.class))
                    .asType(MethodType.methodType(boolean.class, Blocking.class));
            MethodHandle opinion = MethodHandles.dropArguments(MethodHandles.identity(Blocking.class), 1, Thread.class);
            MethodHandle fallThrough = MethodHandles.dropArguments(next, 0, Blocking.class);
            return MethodHandles.foldArguments(MethodHandles.guardWithTest(hasOpinion, opinion, fallThrough), detect);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("BlockingDetector has a method detect", impossible);
        }
    }
}
