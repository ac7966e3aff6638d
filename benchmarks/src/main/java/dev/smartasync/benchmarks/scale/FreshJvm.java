package dev.smartasync.benchmarks.scale;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs a program of ours in a JVM of its own, with nothing on its class path but what it needs, and reads the figures that it prints. */
public final class FreshJvm {
    /** The figure that says how many nanoseconds passed from its start to its first line. */
    public static final String FIRST_LINE = "firstLine";

    private static final long LONGEST_MINUTES = 10;

    private final List<String> before = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final String classPath;
    private final String program;

    private FreshJvm(String program, String classPath) {
        this.program = program;
        this.classPath = classPath;
    }

    /** For a program that needs, beside itself, what these types come from. */
    public static FreshJvm of(Class<?> program, Class<?>... needed) {
        return new FreshJvm(program.getName(), joined(program) + File.pathSeparator + joined(needed));
    }

    /** For a program that is on a class path of its own. */
    public static FreshJvm of(String program, String classPath) {
        return new FreshJvm(program, classPath);
    }

    /** With these options of the JVM. */
    public FreshJvm with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Started by another command, such as one that binds it to a processor. */
    public FreshJvm under(String... command) {
        before.addAll(List.of(command));
        return this;
    }

    /** Runs it to its end, and gives what it printed as {@code name=value}. */
    public Map<String, Double> run(Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-classpath", classPath, program));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);

        long started = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.onExit()
                .orTimeout(LONGEST_MINUTES, TimeUnit.MINUTES)
                .whenComplete((ended, late) -> process.destroyForcibly());
        List<String> output = new ArrayList<>();
        Map<String, Double> figures = new LinkedHashMap<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                figures.putIfAbsent(FIRST_LINE, (double) (System.nanoTime() - started));
                output.add(line);
                read(line, figures);
            }
        }
        int code = process.onExit().join().exitValue();
        if (code != 0) {
            throw new IllegalStateException(program + " ended with " + code + ":\n" + String.join("\n", output));
        }
        return figures;
    }

    private static void read(String line, Map<String, Double> figures) {
        int equals = line.indexOf('=');
        if (equals > 0) {
            figures.put(line.substring(0, equals), Double.valueOf(line.substring(equals + 1)));
        }
    }

    /** The jars or folders that these types come from, as a class path. */
    public static String joined(Class<?>... types) {
        return Arrays.stream(types).map(FreshJvm::origin).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
