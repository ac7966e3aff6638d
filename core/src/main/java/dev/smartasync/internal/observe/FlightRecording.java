package dev.smartasync.internal.observe;

import dev.smartasync.CallerContext;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * Events for the flight recorder. The only class that needs the module {@code jdk.jfr}, and loaded only where it is.
 *
 * <p>Before anybody records, the events are not even asked for: their classes bring along 244 of the JDK's, which took 190 of the 280 ms of a
 * JVM's first call (JDK 25).
 */
@SuppressWarnings("UnusedVariable") // the recorder reads the fields
final class FlightRecording {
    private FlightRecording() {}

    static boolean recordsAwaits() {
        return FlightRecorder.isInitialized() && new AwaitEvent().isEnabled();
    }

    static boolean recordsOffloads() {
        return FlightRecorder.isInitialized() && new OffloadEvent().isEnabled();
    }

    static void awaited(String operation, long nanos, @Nullable Throwable failure) {
        AwaitEvent event = new AwaitEvent();
        event.operation = operation;
        event.waited = nanos;
        event.failure = nameOf(failure);
        event.commit();
    }

    static void offloaded(String operation, long queued, long ran, @Nullable Throwable failure) {
        OffloadEvent event = new OffloadEvent();
        event.operation = operation;
        event.queued = queued;
        event.ran = ran;
        event.failure = nameOf(failure);
        event.commit();
    }

    static void forbidden(String operation, CallerContext caller, boolean refused) {
        if (!FlightRecorder.isInitialized()) {
            return;
        }
        ForbiddenEvent event = new ForbiddenEvent();
        event.operation = operation;
        event.reason = caller.reason();
        event.refused = refused;
        event.commit();
    }

    private static @Nullable String nameOf(@Nullable Throwable failure) {
        return failure == null ? null : failure.getClass().getName();
    }

    @Name("dev.smartasync.Await")
    @Label("Await")
    @Category("SmartAsync")
    @Description("A synchronous caller waited for an asynchronous target")
    private static final class AwaitEvent extends Event {
        @Label("Operation")
        @Nullable
        String operation;

        @Label("Waited")
        @Timespan(Timespan.NANOSECONDS)
        long waited;

        @Label("Failure")
        @Nullable
        String failure;
    }

    @Name("dev.smartasync.Offload")
    @Label("Offload")
    @Category("SmartAsync")
    @Description("A synchronous target ran off its caller's thread")
    private static final class OffloadEvent extends Event {
        @Label("Operation")
        @Nullable
        String operation;

        @Label("Queued")
        @Timespan(Timespan.NANOSECONDS)
        long queued;

        @Label("Ran")
        @Timespan(Timespan.NANOSECONDS)
        long ran;

        @Label("Failure")
        @Nullable
        String failure;
    }

    @Name("dev.smartasync.Forbidden")
    @Label("Forbidden Wait")
    @Category("SmartAsync")
    @Description("A wait was asked for on a thread that must not wait")
    private static final class ForbiddenEvent extends Event {
        @Label("Operation")
        @Nullable
        String operation;

        @Label("Reason")
        @Nullable
        String reason;

        @Label("Refused")
        boolean refused;
    }
}
