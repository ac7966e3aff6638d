package dev.smartasync.benchmarks.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.benchmarks.run.Effort;
import dev.smartasync.benchmarks.run.Figure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class StartUpTest {

    @Test
    void every_first_call_is_timed_with_the_archive_and_without() throws Exception {
        List<Figure> figures = new StartUp(1).run(new Effort(1, 1, 1, 1, 1));

        assertThat(figures).hasSize(4 * First.values().length);
        for (String sharing : List.of("on", "off")) {
            for (First first : First.values()) {
                double whole = score(figures, first, sharing, "start of the JVM to the result");
                assertThat(score(figures, first, sharing, "first call"))
                        .isPositive()
                        .isLessThan(whole);
            }
        }
    }

    private static double score(List<Figure> figures, First first, String sharing, String measure) {
        return figures.stream()
                .filter(figure -> figure.benchmark().equals(first.toString()))
                .filter(figure -> figure.params().equals(Map.of("class-data sharing", sharing, "measure", measure)))
                .findAny()
                .orElseThrow()
                .rounds()
                .get(0);
    }
}
