package dev.smartasync.junit;

import dev.smartasync.jfr.BlockedLoops;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * Every wait in this JVM, from its shortest on, while anybody watches.
 *
 * <p>Not a live stream: that hands on what happened within a second or so, and a test cannot wait that long. Instead one recording
 * follows another. The next begins before the last one ends, so that nothing is missed; the last one is then read whole, and holds
 * all that has happened so far.
 */
final class FlightLog {
    static final FlightLog INSTANCE = new FlightLog();

    private final List<LoopWatch> watches = new ArrayList<>();
    private @Nullable Recording recording;
    /** Whether a test has ended since the last watch began, so that nothing is left that is not its. */
    private boolean isRead;

    private FlightLog() {}

    synchronized void open(LoopWatch watch) {
        if (recording == null) {
            recording = start();
        } else if (!isRead) {
            read(recording);
        }
        isRead = false;
        watches.add(watch);
    }

    synchronized void close(LoopWatch watch) {
        try {
            if (recording != null) {
                read(recording);
            }
        } finally {
            isRead = true;
            watches.remove(watch);
            if (watches.isEmpty() && recording != null) {
                recording.close();
                recording = null;
            }
        }
    }

    private static Recording start() {
        if (!FlightRecorder.isAvailable()) {
            throw new ExtensionConfigurationException("This JVM has no Flight Recorder to see blocked loops with");
        }
        StackDepth.raise();
        Recording started = new Recording();
        for (String event : BlockedLoops.EVENTS) {
            started.enable(event).withThreshold(Duration.ZERO).withStackTrace().with("throttle", "off");
        }
        started.start();
        return started;
    }

    /** Gives what happened to all who watch. Another recording goes on, also if this one cannot be read. */
    private void read(Recording last) {
        recording = start();
        boolean isInterrupted = Thread.interrupted(); // by the test: such a thread can read no file
        try (last) {
            last.stop();
            Path file = Files.createTempFile("smartasync", ".jfr");
            try {
                last.dump(file);
                read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void read(Path file) throws IOException {
        try (RecordingFile events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                AtomicBoolean judged = new AtomicBoolean();
                watches.forEach(watch -> watch.see(event, judged));
            }
        }
    }
}
