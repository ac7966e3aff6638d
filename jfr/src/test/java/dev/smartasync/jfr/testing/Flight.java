package dev.smartasync.jfr.testing;

import dev.smartasync.jfr.Block;
import dev.smartasync.jfr.BlockedLoops;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** Records what happens in this JVM meanwhile. */
public final class Flight {
    /** Longer than what the settings record at least. */
    public static final long MILLIS = 30;

    /** Work that may fail. */
    public interface Work {
        void run() throws Exception;
    }

    private Flight() {}

    public static void pause() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException interrupt) {
            throw new IllegalStateException(interrupt);
        }
    }

    /** Calls itself so often that a recording has no room for what is below. */
    public static void pauseDeepDown(int calls) {
        if (calls == 0) {
            pause();
        } else {
            pauseDeepDown(calls - 1);
        }
    }

    /** Writes waits from {@code threshold} on. */
    public static Path record(Path file, Duration threshold, Work work) throws Exception {
        try (Recording recording = new Recording()) {
            BlockedLoops.EVENTS.forEach(
                    event -> recording.enable(event).withThreshold(threshold).withStackTrace());
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
        }
        return file;
    }

    public static List<RecordedEvent> events(Duration threshold, Work work) throws Exception {
        Path file = Files.createTempFile("flight", ".jfr");
        try {
            return RecordingFile.readAllEvents(record(file, threshold, work));
        } finally {
            Files.delete(file);
        }
    }

    public static List<Block> blocks(List<RecordedEvent> events) {
        BlockedLoops loops = new BlockedLoops();
        return events.stream().map(loops::examine).flatMap(Optional::stream).toList();
    }

    public static List<Block> blocks(Work work) throws Exception {
        return blocks(events(Duration.ofMillis(MILLIS - 10), work));
    }
}
