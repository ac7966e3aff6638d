package dev.smartasync.testing;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.smartasync.Bridge;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program in a JVM of its own, with the core and its tests on the class path, and nothing else. */
public final class ChildJvm {
    private static final long LONG_ENOUGH = 60;

    private ChildJvm() {}

    /** Runs {@code main} to its end, and gives what it printed. Fails if it does not end, or not with 0. */
    public static String run(Class<?> main, List<String> flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", at(Bridge.class) + File.pathSeparator + at(main), main.getName()));
        Path output = Files.createTempFile("child", ".txt");
        Process child = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            boolean ended = child.waitFor(LONG_ENOUGH, SECONDS);
            String printed = Files.readString(output, StandardCharsets.UTF_8);
            if (!ended) {
                throw new AssertionError(main.getName() + " does not end. It printed: " + printed);
            }
            if (child.exitValue() != 0) {
                throw new AssertionError(main.getName() + " ended with " + child.exitValue() + ": " + printed);
            }
            return printed;
        } finally {
            child.destroyForcibly();
            Files.deleteIfExists(output);
        }
    }

    private static String at(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
