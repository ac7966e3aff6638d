package dev.smartasync.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class ResultsTest {
    private static final Environment NOW = Environment.current("command");

    @TempDir
    Path directory;

    @Test
    void come_back_from_the_file_as_they_were() throws Exception {
        Results results = new Results(NOW, List.of(figure("one", 1.5), figure("two", 2.25)));
        Path file = Results.file(directory.resolve("new"), 17);
        results.write(file);
        assertThat(Results.read(file)).contains(results);
        assertThat(Files.readAllLines(file)).as("a line for each figure").hasSize(5);
    }

    @Test
    void of_a_group_replace_those_of_the_same_group_alone() {
        Results before = new Results(NOW, List.of(figure("one", 1), figure("two", 2)));
        Results after = before.with(NOW, group("two"), List.of(figure("two", 3.14159)));
        assertThat(after.figures()).containsExactly(figure("one", 1), figure("two", 3.142));
    }

    @Test
    void of_a_jdk_that_was_not_measured_are_none() throws Exception {
        assertThat(Results.read(Results.file(directory, 99))).isEmpty();
    }

    private static Figure figure(String group, double score) {
        return new Figure(group, "benchmark", Map.of("key", "value"), "ns", List.of(score), List.of());
    }

    private static Group group(String name) {
        return new Group() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Figure> run(Effort effort) {
                return List.of();
            }
        };
    }
}
