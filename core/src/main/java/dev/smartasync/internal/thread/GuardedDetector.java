package dev.smartasync.internal.thread;

import dev.smartasync.Blocking;
import dev.smartasync.spi.BlockingDetector;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A detector that may throw, and all the opinions that it can have. */
final class GuardedDetector {
    private static final MethodHandle DETECT = find(BlockingDetector.class, "detect", Blocking.class, Thread.class);
    private static final MethodHandle OPINION = find(GuardedDetector.class, "opinion", Opinion.class, Blocking.class);
    private static final MethodHandle FAILED = find(GuardedDetector.class, "failed", Blocking.class, Throwable.class);

    private final BlockingDetector source;
    private final Map<Blocking, Opinion> opinions = new EnumMap<>(Blocking.class);
    private final BiConsumer<GuardedDetector, Throwable> leaveOut;
    private final MethodHandle ask;

    GuardedDetector(BlockingDetector source, BiConsumer<GuardedDetector, Throwable> leaveOut) {
        this.source = source;
        this.leaveOut = leaveOut;
        String name = source.name();
        for (Blocking each : Blocking.values()) {
            opinions.put(each, new Opinion(source, name, each));
        }
        MethodHandle guarded =
                MethodHandles.catchException(DETECT.bindTo(source), Throwable.class, FAILED.bindTo(this));
        this.ask = MethodHandles.filterReturnValue(guarded, OPINION.bindTo(this));
    }

    /** {@code (thread) -> { try { b = source.detect(thread); } catch (t) { b = failed(t); } return opinion(b); }} */
    MethodHandle ask() {
        return ask;
    }

    @Nullable
    Opinion opinion(@Nullable Blocking blocking) {
        return blocking == null ? null : opinions.get(blocking);
    }

    @Nullable
    Blocking failed(Throwable failure) {
        if (failure instanceof VirtualMachineError exhausted) {
            throw exhausted; // says something of this moment, and nothing of the detector
        }
        leaveOut.accept(this, failure);
        return null;
    }

    @Override
    public String toString() {
        return "The detector " + source.getClass().getName();
    }

    private static MethodHandle find(Class<?> owner, String method, Class<?> result, Class<?> parameter) {
        try {
            return MethodHandles.lookup().findVirtual(owner, method, MethodType.methodType(result, parameter));
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(owner.getName() + " has a method " + method, impossible);
        }
    }
}
