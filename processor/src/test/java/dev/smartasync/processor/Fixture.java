package dev.smartasync.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The package {@code everything} in the test resources: every kind of type and method, and code that uses their views. */
final class Fixture {
    private static final List<String> FILES =
            List.of("Everything", "Base", "Shape", "Old", "Kinds", "Call", "Objects", "Source", "Feeds", "Uses");

    private static final List<String> DECLARED = List.of(
            "Named",
            "Counted",
            "Shop",
            "AsyncShop",
            "Memory",
            "Parts",
            "Blocking",
            "Later",
            "Bases",
            "Handlers",
            "Port",
            "Uses");

    private Fixture() {}

    static Project in(Path root) {
        var project = new Project(root);
        FILES.forEach(file -> project.source(resource("/everything/" + file + ".java")));
        return project;
    }

    /** The package {@code declared}: types of others, declared views of them, and code that uses these. */
    static Project declaredIn(Path root) {
        var project = new Project(root).packageInfo(resource("/declared/package-info.java"));
        DECLARED.forEach(file -> project.source(resource("/declared/" + file + ".java")));
        return project;
    }

    static String resource(String name) {
        try (var file = Fixture.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
