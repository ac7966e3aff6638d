package dev.smartasync.benchmarks.report;

import dev.smartasync.benchmarks.run.Figure;
import dev.smartasync.benchmarks.run.Results;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of one JDK, to be looked up. */
record Sheet(int jdk, Results results) {

    /** The one figure of this name with these parameters, if it was measured. */
    Optional<Figure> figure(String group, String benchmark, Map<String, String> params) {
        return group(group).stream()
                .filter(each ->
                        each.benchmark().equals(benchmark) && each.params().equals(params))
                .findAny();
    }

    List<Figure> group(String group) {
        return results.figures().stream()
                .filter(each -> each.group().equals(group))
                .toList();
    }
}
