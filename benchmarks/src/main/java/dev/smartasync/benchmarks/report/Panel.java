package dev.smartasync.benchmarks.report;

import dev.smartasync.benchmarks.run.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a group is compared with each other: the same parameters and unit. */
record Panel(Chapter chapter, Map<String, String> params, String unit, List<String> benchmarks) {

    /** All of a group, in the order in which they were measured. */
    static List<Panel> of(Chapter chapter, List<Sheet> sheets) {
        Map<List<Object>, Panel> panels = new LinkedHashMap<>();
        sheets.stream().flatMap(sheet -> sheet.group(chapter.group()).stream()).forEach(figure -> {
            Panel panel = panels.computeIfAbsent(
                    List.of(figure.params(), figure.unit()),
                    key -> new Panel(chapter, figure.params(), figure.unit(), new ArrayList<>()));
            if (!panel.benchmarks.contains(figure.benchmark())) {
                panel.benchmarks.add(figure.benchmark());
            }
        });
        return List.copyOf(panels.values());
    }

    Optional<Figure> figure(Sheet sheet, String benchmark) {
        return sheet.figure(chapter.group(), benchmark, params)
                .filter(each -> each.unit().equals(unit));
    }

    /** What the others are compared with, if there is such a thing. */
    Optional<String> limit() {
        return chapter.limits().stream().filter(benchmarks::contains).findFirst();
    }

    /** The limit first, and then by their scores. */
    Stream<String> rows(List<Sheet> sheets) {
        Stream<String> others = benchmarks.stream()
                .filter(each -> !limit().equals(Optional.of(each)))
                .sorted(Comparator.comparingDouble(each -> score(sheets, each)));
        return Stream.concat(limit().stream(), others);
    }

    private double score(List<Sheet> sheets, String benchmark) {
        return sheets.stream()
                .flatMap(sheet -> figure(sheet, benchmark).stream())
                .mapToDouble(each -> Interval.of(each.rounds()).estimate())
                .average()
                .orElseThrow();
    }
}
