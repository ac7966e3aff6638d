package dev.smartasync.internal.thread;

import dev.smartasync.internal.service.Properties;
import java.util.List;

/**
 * Who is asked by a bridge that looks up services and is given no detectors of its own, as nearly all are. A constant, so that the JVM leaves
 * out what there is nothing to ask of.
 */
final class UsualDetectors {
    private static final Detectors ALL = Detectors.of(List.of(), ServiceDetectors.ALL, Properties::enables);

    private UsualDetectors() {}

    /** Not by {@link Object#equals}: what the JDK makes of a record for that keeps the class loader of this library (17). */
    @SuppressWarnings("ReferenceEquality") // of all services there is one chain
    static boolean are(Detectors detectors) {
        return detectors.own() == null
                && detectors.adapters() == ALL.adapters()
                && detectors.disabled().equals(ALL.disabled());
    }

    static Verdict ask(Thread thread) {
        return ALL.ask(thread);
    }
}
