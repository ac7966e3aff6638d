package dev.smartasync.jfr.command;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.util.Formatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/** The report that people read: by kind of loop, then by the code to blame, the longest in all first. */
final class TextReport {
    private static final int CALLERS = 3;
    private static final int THREADS = 4;
    private static final String INDENT = " ".repeat(31);

    private final Recording recording;
    private final Application application;
    private final Formatter text = new Formatter(Locale.ROOT);

    private TextReport(Recording recording, Application application) {
        this.recording = recording;
        this.application = application;
    }

    static String of(Recording recording, Application application) {
        TextReport report = new TextReport(recording, application);
        if (recording.events == 0) {
            report.text.format("%s is an empty recording: it has no events.\n", recording.file);
        } else {
            report.write();
        }
        return report.text.toString();
    }

    private void write() {
        List<Finding> findings = Finding.byCode(recording.findings(), application);
        String span = Durations.format(Duration.between(recording.start, recording.end));
        text.format("%s: %s, %d waits of any thread.\n", recording.file, span, recording.waits);
        if (findings.isEmpty()) {
            text.format("No event loop was blocked%s.\n", recording.waits == 0 ? ", or waits were not recorded" : "");
        } else {
            text.format("Event loops were blocked %s in all.\n", Finding.sum(findings));
        }
        findings.stream()
                .collect(groupingBy(Finding::loop, LinkedHashMap::new, toList()))
                .forEach(this::loop);
        if (recording.unplaced > 0) {
            text.format("\n");
            text.format("Not judged: %d waits on %s.\n", recording.unplaced, some(recording.unplacedThreads));
            text.format(
                    "Their stacks end before a loop could be seen. -XX:FlightRecorderOptions:stackdepth=256 records more.\n");
        }
    }

    private void loop(String loop, List<Finding> findings) {
        text.format("\n");
        text.format("%s: %s\n", loop, Finding.sum(findings));
        text.format("%9s %9s %6s   %s\n", "total", "longest", "count", "code -> call (wait)");
        findings.forEach(this::finding);
    }

    private void finding(Finding finding) {
        String total = Durations.format(finding.total());
        String longest = Durations.format(finding.longest());
        String code = Application.withLine(application.code(finding.stack()));
        String how = finding.how().label() + (finding.target().isEmpty() ? "" : ": " + finding.target());
        text.format(
                "%9s %9s %6d   %s -> %s (%s)\n", total, longest, finding.count(), code, application.call(finding), how);
        finding.stack().stream()
                .filter(application::owns)
                .skip(1)
                .limit(CALLERS)
                .forEach(caller -> text.format("%sfrom %s\n", INDENT, Application.withLine(caller)));
        text.format("%son %s\n", INDENT, some(finding.threads()));
    }

    private static String some(SortedSet<String> threads) {
        String first = threads.stream().limit(THREADS).collect(joining(", "));
        return threads.size() <= THREADS ? first : first + " and " + (threads.size() - THREADS) + " more";
    }
}
