package dev.smartasync.benchmarks.scale;

import static java.util.stream.Collectors.summingLong;

import dev.smartasync.Bridge;
import dev.smartasync.benchmarks.run.Effort;
import dev.smartasync.benchmarks.run.Figure;
import dev.smartasync.benchmarks.run.Group;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Types of more and more methods: what the processor takes to write their views, how large these are, and their first use. */
public final class Views implements Group {
    private static final String DIRECT = "direct call and `join`";
    private static final String VIEW = "`XSync`";

    private final List<Integer> sizes;

    /** Up to five thousand methods. */
    public Views() {
        this(List.of(1, 10, 100, 1_000, 5_000));
    }

    Views(List<Integer> sizes) {
        this.sizes = sizes;
    }

    @Override
    public String name() {
        return "views";
    }

    @Override
    public List<Figure> run(Effort effort) throws IOException {
        Ledger ledger = new Ledger(name());
        for (int round = 0; round < effort.rounds(); round++) {
            for (int methods : sizes) {
                measure(ledger, methods);
            }
        }
        return ledger.figures();
    }

    private static void measure(Ledger ledger, int methods) throws IOException {
        Path sources = Files.createTempDirectory("sources");
        Path plain = Files.createTempDirectory("plain");
        Path views = Files.createTempDirectory("views");
        try {
            new Many(sources, methods).write();
            compile(ledger, methods, sources, plain, views);
            ledger.note(
                    VIEW,
                    Ledger.of("methods", methods, "class files of both views, for each method"),
                    "B",
                    (double) size(views, "Many.+\\.class") / methods);
            ledger.note(DIRECT, Ledger.of("methods", methods, "first use"), "ns", firstUse(Many.DIRECTLY, views));
            ledger.note(VIEW, Ledger.of("methods", methods, "first use"), "ns", firstUse(Many.THROUGH_VIEW, views));
        } finally {
            delete(sources);
            delete(plain);
            delete(views);
        }
    }

    private static void compile(Ledger ledger, int methods, Path sources, Path plain, Path views) throws IOException {
        Path target = sources.resolve("Many.java");
        Path direct = sources.resolve(Many.DIRECTLY + ".java");
        Path view = sources.resolve(Many.THROUGH_VIEW + ".java");
        double without = Compile.withoutProcessor("-d", plain, target, direct).get("nanos");
        double with = Compile.withProcessor("-d", views, target, direct, view).get("nanos");
        ledger.note("without the processor", Ledger.of("methods", methods, "time to compile"), "ns", without);
        ledger.note("with the processor", Ledger.of("methods", methods, "time to compile"), "ns", with);
        ledger.note(
                "with the processor",
                Ledger.of("methods", methods, "additional time of each"),
                "ns",
                (with - without) / methods);
    }

    private static double firstUse(String program, Path classes) throws IOException {
        return FreshJvm.of(program, classes + File.pathSeparator + FreshJvm.joined(Bridge.class))
                .run()
                .get("nanos");
    }

    private static long size(Path directory, String pattern) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().matches(pattern))
                    .collect(summingLong(file -> file.toFile().length()));
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
