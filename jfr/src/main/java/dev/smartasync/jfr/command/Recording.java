package dev.smartasync.jfr.command;

import dev.smartasync.jfr.BlockedLoops;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** What a recording says about loops. Takes no more memory than the recording has different stacks. */
final class Recording {
    private final Map<List<Object>, Finding> findings = new LinkedHashMap<>();
    final Path file;
    final SortedSet<String> unplacedThreads = new TreeSet<>();
    long unplaced;
    long events;
    long waits;
    Instant start = Instant.MAX;
    Instant end = Instant.MIN;

    private Recording(Path file) {
        this.file = file;
    }

    static Recording read(Path file, BlockedLoops loops, Duration atLeast) throws IOException {
        Recording recording = new Recording(file);
        try (RecordingFile input = new RecordingFile(file)) {
            while (input.hasMoreEvents()) {
                recording.take(input.readEvent(), loops, atLeast);
            }
        }
        return recording;
    }

    private void take(RecordedEvent event, BlockedLoops loops, Duration atLeast) {
        events++;
        start = event.getStartTime().isBefore(start) ? event.getStartTime() : start;
        end = event.getEndTime().isAfter(end) ? event.getEndTime() : end;
        if (!BlockedLoops.EVENTS.contains(event.getEventType().getName())) {
            return;
        }
        waits++;
        if (event.getDuration().compareTo(atLeast) < 0) {
            return;
        }
        loops.examine(event).map(Finding::of).ifPresent(this::add);
        if (loops.isUnplaced(event)) {
            unplaced++;
            unplacedThreads.add(String.valueOf(event.getThread().getJavaName()));
        }
    }

    private void add(Finding finding) {
        findings.merge(List.of(finding.loop(), finding.how(), finding.stack()), finding, Finding::and);
    }

    /** One for each stack. */
    Collection<Finding> findings() {
        return findings.values();
    }
}
