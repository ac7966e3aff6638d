package dev.smartasync.junit;

import static java.util.stream.Collectors.joining;

import dev.smartasync.jfr.Block;
import java.io.Serial;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * A thread waited that must not. The stack trace is that thread's, from the wait down to its loop; what waited elsewhere meanwhile is
 * suppressed.
 */
public final class BlockedLoopError extends AssertionError {
    @Serial
    private static final long serialVersionUID = 1;

    private BlockedLoopError(Block block, String howLong) {
        super(describe(block, howLong));
        setStackTrace(block.stack().toArray(StackTraceElement[]::new));
    }

    /** @param blocks of one thread, with one stack; at least one */
    static BlockedLoopError ended(List<Block> blocks) {
        Duration total = blocks.stream().map(Block::duration).reduce(Duration.ZERO, Duration::plus);
        String millis = String.format(Locale.ROOT, "%.3f ms", total.toNanos() / 1e6);
        return new BlockedLoopError(
                blocks.get(0), blocks.size() == 1 ? millis : blocks.size() + " times, " + millis + " in all");
    }

    static BlockedLoopError lasting(Block block) {
        return new BlockedLoopError(block, "and is still");
    }

    static void throwAny(List<BlockedLoopError> errors) {
        if (!errors.isEmpty()) {
            BlockedLoopError first = errors.get(0);
            errors.subList(1, errors.size()).forEach(first::addSuppressed);
            throw first;
        }
    }

    private static String describe(Block block, String howLong) {
        String target = block.target().isEmpty() ? "" : " (" + block.target() + ")";
        String offender = block.stack().stream()
                .filter(frame -> !isOfJdk(frame.getClassName()))
                .map(frame -> System.lineSeparator() + "    at " + frame)
                .collect(joining());
        return "Thread \"%s\" must not wait (%s), and was blocked: %s%s, %s. Use an asynchronous call there, or move this one to another thread.%s"
                .formatted(block.thread(), block.loop(), block.how().label(), target, howLong, offender);
    }

    private static boolean isOfJdk(String type) {
        return type.startsWith("java.") || type.startsWith("jdk.") || type.startsWith("sun.");
    }
}
