package dev.smartasync.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.smartasync.benchmarks.colour.SynchronousTarget;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class JmhGroupTest {
    private static final String IGNORE_LOCK = "jmh.ignoreLock";

    @BeforeEach
    void let_others_on_this_machine_measure() {
        System.setProperty(IGNORE_LOCK, "true");
    }

    @AfterEach
    void forget() {
        System.clearProperty(IGNORE_LOCK);
    }

    @Test
    void every_benchmark_has_a_score_and_bytes_of_each_round() throws Exception {
        List<Figure> figures = JmhGroup.of("colour", SynchronousTarget.class).run(new Effort(2, 1, 10, 1, 10));
        assertThat(figures)
                .extracting(Figure::group, Figure::benchmark, Figure::params)
                .containsExactly(
                        tuple("colour", "direct call", Map.of("target", "synchronous")),
                        tuple("colour", "view", Map.of("target", "synchronous")));
        assertThat(figures).allSatisfy(figure -> {
            assertThat(figure.rounds()).hasSize(2).allMatch(score -> score > 0);
            assertThat(figure.bytes()).hasSize(2);
        });
    }
}
