package dev.smartasync.benchmarks.report;

import dev.smartasync.benchmarks.run.Figure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figures of a panel as a Markdown table. */
final class Tables {
    private Tables() {}

    static String of(Panel panel, List<Sheet> sheets) {
        StringBuilder table = new StringBuilder("| " + heading(panel) + " |");
        sheets.forEach(sheet -> table.append(" JDK %d | ratio | bytes |".formatted(sheet.jdk())));
        table.append("\n|---|").append("--:|--:|--:|".repeat(sheets.size())).append('\n');
        panel.rows(sheets)
                .forEach(row -> table.append("| ")
                        .append(row)
                        .append(" |")
                        .append(sheets.stream()
                                .map(sheet -> cells(panel, sheet, row))
                                .collect(Collectors.joining()))
                        .append('\n'));
        return table.toString();
    }

    private static String heading(Panel panel) {
        return panel.params().isEmpty() ? "benchmark" : Text.params(panel.params());
    }

    private static String cells(Panel panel, Sheet sheet, String row) {
        return panel.figure(sheet, row)
                .map(figure -> " %s | %s | %s |"
                        .formatted(
                                Text.score(Interval.of(figure.rounds()), figure.unit()),
                                ratio(panel, sheet, figure),
                                bytes(figure)))
                .orElse(" | | |");
    }

    private static String ratio(Panel panel, Sheet sheet, Figure figure) {
        Optional<String> limit = panel.limit();
        if (limit.isEmpty()) {
            return "";
        }
        if (limit.get().equals(figure.benchmark())) {
            return "1";
        }
        return panel.figure(sheet, limit.get())
                .map(other -> Text.ratio(Interval.ofRatio(figure.rounds(), other.rounds())))
                .orElse("");
    }

    private static String bytes(Figure figure) {
        return figure.bytes().isEmpty()
                ? ""
                : Text.bytes(Interval.of(figure.bytes()).estimate());
    }
}
