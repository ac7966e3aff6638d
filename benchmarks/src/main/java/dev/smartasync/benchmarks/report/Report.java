package dev.smartasync.benchmarks.report;

import dev.smartasync.benchmarks.run.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the page and its charts of the figures. */
public final class Report {
    private static final List<Integer> JDKS = List.of(17, 25);

    private Report() {}

    /** Writes those of the figures in the directory that is named: the page beside it, the charts into it. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    /** Writes the page beside the directory, and the charts into it. */
    public static void write(Path directory) throws IOException {
        for (Map.Entry<Path, String> each : files(directory).entrySet()) {
            Files.writeString(each.getKey(), each.getValue());
        }
    }

    /** What every file of the report has to say. */
    static Map<Path, String> files(Path directory) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        for (int jdk : JDKS) {
            Results.read(Results.file(directory, jdk)).ifPresent(results -> sheets.add(new Sheet(jdk, results)));
        }
        Map<Path, String> files = new TreeMap<>();
        files.put(
                directory.resolveSibling(directory.getFileName() + ".md"),
                Page.of(sheets, new Notes(directory.resolve("notes"))));
        for (Chapter chapter : Chapters.ALL) {
            if (!Panel.of(chapter, sheets).isEmpty()) {
                files.put(directory.resolve(chapter.group() + ".svg"), Chart.of(chapter, sheets));
            }
        }
        return files;
    }
}
