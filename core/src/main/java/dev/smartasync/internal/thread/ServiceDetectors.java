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

    static final DetectorChain CHAIN = new DetectorChain(ALL);

    private static final MethodHandle ASK = CHAIN.ask();

    private ServiceDetectors() {}

    /** The first opinion on the current thread, or {@code null}. */
    static @Nullable Opinion decide(Thread current) {
        return DetectorChain.ask(ASK, current);
    }
}
