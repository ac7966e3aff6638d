package dev.smartasync.adapter.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.tools.ToolProvider;

/** Compiles an application of one class, {@code app.Main}, and gives what it prints in a process of its own. */
public final class Application {
    private Application() {}

    /** The entries of the test's class path that match, by their full names. */
    public static List<String> entries(Predicate<String> present) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(present)
                .collect(toCollection(ArrayList::new));
    }

    /**
     * Runs it as a module.
     *
     * @param directory an empty directory
     * @param modules the module path
     * @param descriptor the source of its module, whose name is {@code app}
     * @param main the source of its class
     */
    public static String onModulePath(Path directory, List<String> modules, String descriptor, String main)
            throws IOException, InterruptedException {
        String path = String.join(File.pathSeparator, modules);
        Path classes = compiled(directory, List.of("--module-path", path), "module-info.java", descriptor, main);
        return run(
                directory, List.of("--module-path", path + File.pathSeparator + classes, "--module", "app/app.Main"));
    }

    /**
     * Runs it on the class path.
     *
     * @param directory an empty directory
     * @param entries the class path
     * @param main the source of its class
     */
    public static String onClassPath(Path directory, List<String> entries, String main)
            throws IOException, InterruptedException {
        String path = String.join(File.pathSeparator, entries);
        Path classes = compiled(directory, List.of("-cp", path), "app/package-info.java", "package app;", main);
        return run(directory, List.of("-cp", path + File.pathSeparator + classes, "app.Main"));
    }

    private static Path compiled(Path directory, List<String> options, String other, String otherSource, String main)
            throws IOException {
        Path classes = directory.resolve("classes");
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-proc:none", "-d", classes.toString()));
        arguments.add(source(directory, other, otherSource));
        arguments.add(source(directory, "app/Main.java", main));
        int errors = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (errors != 0) {
            throw new IllegalStateException("The application does not compile");
        }
        return classes;
    }

    private static String run(Path directory, List<String> arguments) throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        List<String> command = new ArrayList<>(arguments);
        command.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Process process = new ProcessBuilder(command)
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
