package dev.smartasync.jfr.command;

import dev.smartasync.jfr.Block;
import dev.smartasync.jfr.Wait;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Waits that have something in common: the stack, or the code to blame. What they need not have in common, {@code target} and
 * {@code stack}, are those of the largest part.
 */
record Finding(
        String loop,
        Wait how,
        String target,
        List<StackTraceElement> stack,
        boolean truncated,
        long count,
        Duration total,
        Duration longest,
        SortedSet<String> threads) {

    static Finding of(Block block) {
        return new Finding(
                block.loop(),
                block.how(),
                block.target(),
                block.stack(),
                block.truncated(),
                1,
                block.duration(),
                block.duration(),
                new TreeSet<>(List.of(block.thread())));
    }

    Finding and(Finding other) {
        Finding larger = total.compareTo(other.total) >= 0 ? this : other;
        SortedSet<String> allThreads = new TreeSet<>(threads);
        allThreads.addAll(other.threads);
        return new Finding(
                loop,
                how,
                larger.target,
                larger.stack,
                larger.truncated,
                count + other.count,
                total.plus(other.total),
                longest.compareTo(other.longest) >= 0 ? longest : other.longest,
                allThreads);
    }

    /** One for each kind of loop, line of the application's code, call that it made and way of waiting; the longest in all first. */
    static List<Finding> byCode(Collection<Finding> findings, Application application) {
        Map<List<Object>, Finding> byCode = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Object code = application.code(finding.stack);
            byCode.merge(List.of(finding.loop, finding.how, code, application.call(finding)), finding, Finding::and);
        }
        return byCode.values().stream()
                .sorted(Comparator.comparing(Finding::total).reversed())
                .toList();
    }

    /** How often and how long in all, for people. */
    static String sum(Collection<Finding> findings) {
        long count = findings.stream().mapToLong(Finding::count).sum();
        Duration total = findings.stream().map(Finding::total).reduce(Duration.ZERO, Duration::plus);
        return (count == 1 ? "once" : count + " times") + ", " + Durations.format(total);
    }
}
