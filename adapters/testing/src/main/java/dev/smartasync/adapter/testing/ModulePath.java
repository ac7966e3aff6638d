package dev.smartasync.adapter.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.tools.ToolProvider;

/** Compiles an application of one module and runs it on the module path, in a process of its own. */
public final class ModulePath {
    private ModulePath() {}

    /**
     * What the application prints.
     *
     * @param directory an empty directory
     * @param present which entries of the test's class path are on the module path, by their full names
     * @param descriptor the source of its module, whose name is {@code app}
     * @param main the source of its class {@code app.Main}
     */
    public static String run(Path directory, Predicate<String> present, String descriptor, String main)
            throws IOException, InterruptedException {
        String modules = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(present)
                .collect(joining(File.pathSeparator));
        Path classes = directory.resolve("classes");
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "--module-path",
                        modules,
                        "-d",
                        classes.toString(),
                        source(directory, "module-info.java", descriptor),
                        source(directory, "app/Main.java", main));
        if (errors != 0) {
            throw new IllegalStateException("The application does not compile");
        }
        return run(directory, modules + File.pathSeparator + classes);
    }

    private static String run(Path directory, String modules) throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modules,
                        "--module",
                        "app/app.Main"))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The application does not end: " + Files.readString(output, UTF_8));
        }
        return Files.readString(output, UTF_8);
    }

    private static String source(Path directory, String name, String text) throws IOException {
        Path file = directory.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, UTF_8).toString();
    }
}
