package dev.smartasync.internal.observe;

import dev.smartasync.CallerContext;
import dev.smartasync.spi.BridgeListener;
import dev.smartasync.spi.Operation;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Those who watch a bridge: its listeners, and the flight recorder while it records. Nobody looks: no clock is read. */
public final class Observers {
    private static final boolean RECORDER_EXISTS =
            ModuleLayer.boot().findModule("jdk.jfr").isPresent();

    private final List<BridgeListener> listeners;

    /** The listeners are told in this order. */
    public Observers(List<BridgeListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /** Whether anybody wants to know of a wait that begins now. */
    public boolean watchAwaits() {
        return !listeners.isEmpty() || (RECORDER_EXISTS && FlightRecording.recordsAwaits());
    }

    /** A wait ended. */
    public void awaited(Operation operation, long nanos, @Nullable Throwable failure) {
        Duration waited = Duration.ofNanos(nanos);
        tell(listener -> listener.awaited(operation, waited, failure));
        if (RECORDER_EXISTS) {
            FlightRecording.awaited(operation.name(), nanos, failure);
        }
    }

    /** A wait was asked for where it must not be. */
    public void forbidden(Operation operation, CallerContext caller, boolean refused) {
        tell(listener -> listener.forbidden(operation, caller, refused));
        if (RECORDER_EXISTS) {
            FlightRecording.forbidden(operation.name(), caller, refused);
        }
    }

    /** What times an offload that begins now, or {@code null} where nobody wants to know. */
    public @Nullable OffloadWatch watchOffload(Operation operation) {
        return listeners.isEmpty() && !(RECORDER_EXISTS && FlightRecording.recordsOffloads())
                ? null
                : new OffloadWatch(this, operation);
    }

    void offloaded(Operation operation, long queued, long ran, @Nullable Throwable failure) {
        tell(each -> each.offloaded(operation, Duration.ofNanos(queued), Duration.ofNanos(ran), failure));
        if (RECORDER_EXISTS) {
            FlightRecording.offloaded(operation.name(), queued, ran, failure);
        }
    }

    private void tell(Consumer<BridgeListener> news) {
        for (BridgeListener listener : listeners) {
            try {
                news.accept(listener);
            } catch (Throwable broken) {
                Reports.unexpected("The listener " + listener.getClass().getName() + " failed", broken);
            }
        }
    }
}
