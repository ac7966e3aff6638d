package dev.smartasync.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user starts it. */
@Timeout(120)
class MainProcessTest {

    @TempDir
    Path directory;

    @Test
    void aRunEndsByItselfWithStatus0AndPrintsTheTableAlone() throws Exception {
        assertThat(exitStatus()).isZero();

        assertThat(read("out")).startsWith("Fetched and parsed: ").contains("ALLOWED", "FORBIDDEN", "Smart.async(…)");
        assertThat(read("err")).isEmpty();
    }

    @Test
    void aFailureIsStatus1AndOneLineOnTheErrorStream() throws Exception {
        assertThat(exitStatus("nowhere")).isEqualTo(1);

        assertThat(read("out")).isEmpty();
        assertThat(read("err")).isEqualToIgnoringNewLines("\"nowhere\" is not a URL of the form http://host/path");
    }

    private int exitStatus(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(file("out"))
                .redirectError(file("err"))
                .start();
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private File file(String stream) {
        return directory.resolve(stream).toFile();
    }

    private String read(String stream) throws Exception {
        return Files.readString(directory.resolve(stream), StandardCharsets.UTF_8);
    }
}
