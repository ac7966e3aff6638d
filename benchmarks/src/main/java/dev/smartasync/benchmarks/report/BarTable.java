package dev.smartasync.benchmarks.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All bars with what was reached, and the explanations of those that are not met. */
final class BarTable {
    private final List<Sheet> sheets;
    private final Notes notes;

    BarTable(List<Sheet> sheets, Notes notes) {
        this.sheets = sheets;
        this.notes = notes;
    }

    String write() {
        StringBuilder table = new StringBuilder("| what | bar |");
        sheets.forEach(sheet -> table.append(" on %d | |".formatted(sheet.jdk())));
        table.append("\n|---|---|").append("---|---|".repeat(sheets.size())).append('\n');
        Bars.ALL.stream()
                .filter(bar ->
                        sheets.stream().anyMatch(sheet -> bar.check().of(sheet).isPresent()))
                .forEach(bar -> table.append(row(bar)).append('\n'));
        return table + explanations();
    }

    private String row(Bar bar) {
        return "| " + bar.what() + " | " + bar.demand() + " |"
                + sheets.stream().map(sheet -> cells(bar.check().of(sheet))).collect(Collectors.joining());
    }

    private static String cells(Optional<Outcome> outcome) {
        return outcome.map(each -> " " + each.figure() + " | " + verdict(each) + " |")
                .orElse(" | |");
    }

    private static String verdict(Outcome outcome) {
        return outcome.verdict() == Verdict.MISSED
                ? outcome.verdict() + ", by " + outcome.missedBy()
                : outcome.verdict().toString();
    }

    private String explanations() {
        String all = Bars.ALL.stream()
                .filter(this::isMissed)
                .map(Bar::id)
                .distinct()
                .flatMap(id -> notes.of(id).stream())
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? "" : "\n### What is not met, and why\n\n" + all;
    }

    private boolean isMissed(Bar bar) {
        return sheets.stream()
                .flatMap(sheet -> bar.check().of(sheet).stream())
                .anyMatch(each -> each.verdict() == Verdict.MISSED);
    }
}
