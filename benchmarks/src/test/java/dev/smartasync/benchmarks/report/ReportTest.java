package dev.smartasync.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReportTest {
    private static final Path COMMITTED = Path.of("../docs/benchmarks");

    @TempDir
    Path directory;

    @Test
    void the_committed_page_and_charts_say_what_was_measured() throws IOException {
        for (Map.Entry<Path, String> each : Report.files(COMMITTED).entrySet()) {
            assertThat(Files.readString(each.getKey()))
                    .as("%s; to write it: mvn -q -pl benchmarks -am -DskipTests -Preport package", each.getKey())
                    .isEqualTo(each.getValue());
        }
    }

    @Test
    void every_committed_chart_has_its_figures() throws IOException {
        try (var files = Files.list(COMMITTED)) {
            assertThat(files.filter(each -> each.toString().endsWith(".svg")))
                    .isSubsetOf(Report.files(COMMITTED).keySet());
        }
    }

    @Test
    void the_page_shows_bars_scores_ratios_and_bytes() throws IOException {
        String page = small().get(directory.resolve("figures.md"));
        assertThat(page)
                .contains(
                        "| no change of colour, synchronous | at most 10 ns over the direct call | 1.00 ns (1.00 to 1.00) | met |")
                .contains("| no change of colour, synchronous | 0 B | 16 B | **not met**, by 16 B |")
                .contains("| direct call | 1.50 ± 6.35 ns | 1 | 0 B |")
                .contains("| view | 2.50 ± 6.35 ns |")
                .contains("It allocates.");
    }

    @Test
    void a_chart_names_every_benchmark_and_knows_dark_ground() throws IOException {
        String chart = small().get(directory.resolve("figures/colour.svg"));
        assertThat(chart)
                .contains(">direct call</text>", ">view</text>", ">1.50 ns</text>", "prefers-color-scheme: dark");
        assertThat(Pattern.compile("font(-size)?: (\\d+)px").matcher(chart).results())
                .isNotEmpty()
                .allSatisfy(size -> assertThat(Integer.parseInt(size.group(2))).isGreaterThanOrEqualTo(12));
    }

    @Test
    void every_bar_is_of_a_group_that_has_a_chapter() {
        assertThat(Chapters.ALL).extracting(Chapter::group).doesNotHaveDuplicates();
        assertThat(Bars.ALL)
                .extracting(bar -> List.of(bar.what(), bar.demand()))
                .doesNotHaveDuplicates();
    }

    private Map<Path, String> small() throws IOException {
        Path figures = Files.createDirectories(directory.resolve("figures"));
        Files.writeString(figures.resolve("jdk17.json"), """
                {"environment": {"jdk":"17","vm":"VM","os":"OS","cores":2,"cpu":"CPU","date":"2026-01-01","command":"mvn"},
                "figures": [
                {"group":"colour","benchmark":"direct call","params":{"target":"synchronous"},"unit":"ns","rounds":[1.0,2.0],"bytes":[0.0,0.0]},
                {"group":"colour","benchmark":"view","params":{"target":"synchronous"},"unit":"ns","rounds":[2.0,3.0],"bytes":[16.0,16.0]}
                ]}
                """);
        Files.writeString(
                Files.createDirectories(figures.resolve("notes")).resolve("colour-bytes.md"), "It allocates.\n");
        return Report.files(figures);
    }
}
