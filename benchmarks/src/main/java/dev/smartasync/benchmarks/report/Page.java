package dev.smartasync.benchmarks.report;

import dev.smartasync.benchmarks.run.Environment;
import java.util.List;
import java.util.stream.Collectors;

/** The report as Markdown. */
final class Page {
    private final List<Sheet> sheets;
    private final Notes notes;
    private final StringBuilder page = new StringBuilder();

    private Page(List<Sheet> sheets, Notes notes) {
        this.sheets = sheets;
        this.notes = notes;
    }

    static String of(List<Sheet> sheets, Notes notes) {
        return new Page(sheets, notes).write();
    }

    private String write() {
        page.append("""
                # Benchmarks

                What a change of colour costs, beside what it costs without this library. A program writes this page and its charts from
                the figures in [`benchmarks/`](benchmarks), round by round, and a test holds the one to the other.

                ```
                mvn -q -pl benchmarks -am -DskipTests -Pbench package                        # all groups, on the JDK that runs Maven
                mvn -q -pl benchmarks -am -DskipTests -Pbench package -Dbench.group=offload  # one of them
                mvn -q -pl benchmarks -am -DskipTests -Preport package                       # this page alone
                ```

                """);
        environments();
        page.append("""

                In each round every benchmark of a group has a JVM of its own, and the order changes from round to round, so that whatever
                else the machine does happens to all of them. A round gives the median of its iterations; a score is the mean of the
                rounds with its 95 % interval by Student's t.
                A ratio is taken within each round, and is their geometric mean with its 95 % interval. Bytes are those that all threads
                allocated, for each operation. Compare what is in one table and one column; nanoseconds of another machine say nothing here.

                ## The bars

                A bar is met where the interval reaches it.

                """);
        page.append(new BarTable(sheets, notes).write());
        Chapters.ALL.stream()
                .filter(chapter -> !Panel.of(chapter, sheets).isEmpty())
                .forEach(this::chapter);
        return page.toString();
    }

    private void environments() {
        page.append("| JDK | VM | system | cores | processor | measured |\n|---|---|---|---|---|---|\n");
        for (Sheet sheet : sheets) {
            Environment on = sheet.results().environment();
            page.append("| %s | %s | %s | %d | %s | %s |%n"
                    .formatted(on.jdk(), on.vm(), on.os(), on.cores(), on.cpu(), on.date()));
        }
    }

    private void chapter(Chapter chapter) {
        page.append("%n## %s%n%n%s%n%n".formatted(chapter.title(), chapter.text()));
        page.append("![%s](benchmarks/%s.svg)%n%n".formatted(chapter.title(), chapter.group()));
        page.append(Panel.of(chapter, sheets).stream()
                .map(panel -> Tables.of(panel, sheets))
                .collect(Collectors.joining("\n")));
        notes.of(chapter.group()).ifPresent(note -> page.append('\n').append(note));
    }
}
