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
import java.util.Map;
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
        Path root = Files.createTempDirectory("views");
        try {
            Many many = new Many(Files.createDirectory(root.resolve("sources")), methods);
            many.write();
            Path views = Files.createDirectory(root.resolve("views"));
            compile(ledger, many, root, views);
            ledger.note(
                    VIEW,
                    Ledger.of("methods", methods, "class files of both views, for each method"),
                    "B",
                    (double) size(views) / methods);
            ledger.note(DIRECT, Ledger.of("methods", methods, "first use"), "ns", firstUse(Many.DIRECTLY, views));
            ledger.note(VIEW, Ledger.of("methods", methods, "first use"), "ns", firstUse(Many.THROUGH_VIEW, views));
        } finally {
            delete(root);
        }
    }

    private static void compile(Ledger ledger, Many many, Path root, Path views) throws IOException {
        Path generated = Files.createDirectory(root.resolve("generated"));
        Path plain = Files.createDirectory(root.resolve("plain"));
        Path again = Files.createDirectory(root.resolve("again"));
        double without = Compile.withoutProcessor(plain, many.withoutViews());
        double with = Compile.withProcessor(views, generated, many.all());
        double written = Compile.withoutProcessor(again, Compile.sources(root));
        Map<String, String> time = Ledger.of("methods", many.methods(), "time to compile");
        ledger.note("without the processor", time, "ns", without);
        ledger.note("with the processor", time, "ns", with);
        ledger.note("what it writes, without the processor", time, "ns", written);
        ledger.note(
                "processor",
                Ledger.of("methods", many.methods(), "the processor's own time for each"),
                "ns",
                Math.max(1, with - written) / many.methods());
    }

    private static double firstUse(String program, Path classes) throws IOException {
        return FreshJvm.of(program, classes + File.pathSeparator + FreshJvm.joined(Bridge.class))
                .run()
                .get("nanos");
    }

    private static long size(Path classes) throws IOException {
        try (Stream<Path> files = Files.list(classes)) {
            return files.filter(file -> file.getFileName().toString().matches("Many(Sync|Async).*\\.class"))
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
