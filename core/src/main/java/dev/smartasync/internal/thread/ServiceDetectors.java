package dev.smartasync.internal.thread;

import dev.smartasync.internal.service.Services;
import dev.smartasync.spi.BlockingDetector;
import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The detectors that came as services, loaded once. The handle of their chain is a constant, so that the JVM compiles them into every
 * call. As a field of a bridge, one detector of an adapter cost 2 ns at each question and 7 at each call, a third and the half of the whole
 * (JDK 17).
 */
public final class ServiceDetectors {
    /** All of them, in the order of the class path. */
    public static final List<BlockingDetector> ALL =
            List.copyOf(Services.load(BlockingDetector.class, BlockingDetector::name));

    private static final @Nullable DetectorChain CHAIN = DetectorChain.of(ALL);

    private static final MethodHandle ASK = CHAIN == null ? DetectorChain.NO_OPINION : CHAIN.ask();

    private ServiceDetectors() {}

    /** The chain of these detectors: where they are all of them, the one that can be asked at once. */
    static @Nullable DetectorChain chain(List<BlockingDetector> detectors) {
        return detectors.equals(ALL) ? CHAIN : DetectorChain.of(detectors);
    }

    /** The first opinion of a {@link #chain} on the current thread, or {@code null}. */
    @SuppressWarnings("ReferenceEquality") // there is one of all of them
    static @Nullable Opinion decide(DetectorChain chain, Thread current) {
        return chain == CHAIN ? DetectorChain.ask(ASK, current) : chain.decide(current);
    }
}
