package dev.smartasync.jfr;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jfr.consumer.EventStream;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordedThread;
import org.jspecify.annotations.Nullable;

/**
 * Tells which events of a flight recording, or of a live stream, are waits on an event loop that should not have been.
 *
 * <p>A loop's own idle wait is none: for its next task, its selector, its next tick. Nor is a wait while a class is loaded, which
 * happens once; nor the non-blocking reads and writes of the loop's own sockets, which look slow when the thread lost its
 * processor.
 *
 * <p>On a live stream, for example in a test:
 *
 * <pre>{@code
 * try (var stream = new RecordingStream()) {
 *     BlockedLoops.EVENTS.forEach(event -> stream.enable(event).withThreshold(Duration.ofMillis(1)).withStackTrace());
 *     new BlockedLoops().watch(stream, block -> offences.add(block));
 *     stream.startAsync();
 *     …
 * }
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class BlockedLoops {
    /** The names of the events that tell of waits. JFR's default and profile settings record all of them, from some duration on. */
    public static final Set<String> EVENTS =
            Arrays.stream(Wait.values()).map(Wait::event).collect(Collectors.toUnmodifiableSet());

    private final LoopTable table;

    /** Knows the loops of the libraries that are listed in the module's README. */
    public BlockedLoops() {
        this(null);
    }

    /**
     * Knows loops of one's own as well.
     *
     * @param ownLoops matches the whole names of further threads that must not block, or {@code null}
     */
    public BlockedLoops(@Nullable Pattern ownLoops) {
        this.table = new LoopTable(ownLoops);
    }

    /** Hands on every wait on a loop that comes along the stream. The stream is not started, nor are its events enabled. */
    public void watch(EventStream stream, Consumer<? super Block> listener) {
        for (String event : EVENTS) {
            stream.onEvent(event, each -> examine(each).ifPresent(listener));
        }
    }

    /** The wait that the event tells of, if it is one on a loop. Nothing of the event is kept. */
    public Optional<Block> examine(RecordedEvent event) {
        Wait wait = Wait.ofEvent(event.getEventType().getName()).orElse(null);
        RecordedThread thread = event.getThread();
        RecordedStackTrace trace = event.getStackTrace();
        if (wait == null || thread == null || trace == null) {
            return Optional.empty();
        }
        List<StackTraceElement> frames = Frames.of(trace);
        String name = nameOf(thread);
        LoopTable.Loop loop = table.find(name, frames, trace.isTruncated());
        if (loop == null) {
            return Optional.empty();
        }
        List<StackTraceElement> stack = frames.subList(0, loop.frames());
        if (stack.isEmpty() || OwnWaits.include(wait, stack)) {
            return Optional.empty();
        }
        boolean truncated = trace.isTruncated() && loop.frames() == frames.size();
        return Optional.of(new Block(
                loop.kind(),
                name,
                wait,
                target(event, wait),
                event.getStartTime(),
                event.getDuration(),
                stack,
                truncated));
    }

    /**
     * The waits on loops that are not over, which no event tells of yet: parked, asleep, or in {@link Object#wait}. The start of each
     * is now and its duration zero, because only its end would tell how long it took. Waits for a lock are not among them.
     */
    public List<Block> lasting() {
        Instant now = Instant.now();
        List<Block> blocks = new ArrayList<>();
        Thread.getAllStackTraces().forEach((thread, trace) -> {
            List<StackTraceElement> frames = Frames.of(trace);
            Wait wait = Frames.wait(frames);
            LoopTable.Loop loop = wait == null ? null : table.find(thread.getName(), frames, false);
            if (wait != null && loop != null) {
                List<StackTraceElement> stack = frames.subList(0, loop.frames());
                if (!OwnWaits.include(wait, stack) && !Frames.isForLock(stack)) {
                    blocks.add(new Block(loop.kind(), thread.getName(), wait, "", now, Duration.ZERO, stack, false));
                }
            }
        });
        return blocks;
    }

    /**
     * Whether nobody can tell if the event's thread is a loop: its stack ends early and its name says nothing. A recording with
     * deeper stacks would tell ({@code -XX:FlightRecorderOptions:stackdepth=256}).
     */
    public boolean isUnplaced(RecordedEvent event) {
        RecordedThread thread = event.getThread();
        RecordedStackTrace trace = event.getStackTrace();
        boolean isTruncated = thread != null && trace != null && trace.isTruncated();
        return isTruncated && table.find(nameOf(thread), Frames.of(trace), true) == null;
    }

    private static String nameOf(RecordedThread thread) {
        String name = thread.getJavaName();
        return name == null ? "" : name;
    }

    private static String target(RecordedEvent event, Wait wait) {
        String field = wait.targetField();
        if (!event.hasField(field)) {
            return "";
        }
        Object value = event.getValue(field);
        if (value instanceof RecordedClass type) {
            return type.getName();
        }
        String text = value == null ? "" : value.toString();
        if (!field.equals("host")) {
            return text;
        }
        return (text.isEmpty() ? event.getString("address") : text) + ":" + event.getInt("port");
    }
}
