package dev.smartasync.benchmarks.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figures of one JDK, and the file that keeps them: a line for each. */
public record Results(Environment environment, List<Figure> figures) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where those of a JDK are kept. */
    public static Path file(Path directory, int jdk) {
        return directory.resolve("jdk" + jdk + ".json");
    }

    /** What a file says, if it is there. */
    public static Optional<Results> read(Path file) throws IOException {
        return Files.exists(file)
                ? Optional.of(JSON.readValue(Files.readString(file), Results.class))
                : Optional.empty();
    }

    /** Replaces the figures of a group, and leaves the others as they are. */
    Results with(Environment now, Group group, List<Figure> measured) {
        List<Figure> all = new ArrayList<>(figures);
        all.removeIf(each -> each.group().equals(group.name()));
        measured.forEach(each -> all.add(rounded(each)));
        return new Results(now, all);
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder("{\"environment\": ")
                .append(JSON.writeValueAsString(environment))
                .append(",\n\"figures\": [\n");
        List<String> lines = new ArrayList<>();
        for (Figure figure : figures) {
            lines.add(JSON.writeValueAsString(figure));
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text.append(String.join(",\n", lines)).append("\n]}\n"));
    }

    private static Figure rounded(Figure figure) {
        return new Figure(
                figure.group(),
                figure.benchmark(),
                figure.params(),
                figure.unit(),
                rounded(figure.rounds()),
                rounded(figure.bytes()));
    }

    private static List<Double> rounded(List<Double> values) {
        return values.stream().map(each -> Math.rint(each * 1000) / 1000).collect(Collectors.toList());
    }
}
