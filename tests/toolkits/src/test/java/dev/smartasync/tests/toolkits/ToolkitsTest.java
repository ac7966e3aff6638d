package dev.smartasync.tests.toolkits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Each toolkit in a process of its own: it cannot be stopped, or wants a screen. */
@Tag("C4")
@Tag("O3")
@Timeout(120)
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class ToolkitsTest {
    private static final String XVFB = "xvfb-run";

    @TempDir
    Path directory;

    @Test
    void the_application_thread_of_javafx_must_not_wait_and_is_come_back_to() throws Exception {
        assertThat(run(
                        List.of(),
                        "-Djavafx.platform=monocle",
                        "-Dglass.platform=Monocle",
                        "-Dmonocle.platform=Headless",
                        "-Dprism.order=sw",
                        JavaFx.class.getName()))
                .contains(
                        "before: ALLOWED default",
                        "on the thread: FORBIDDEN javafx, refused",
                        "came back: true",
                        "after: ALLOWED default");
    }

    /** On a screen that is not there: needs {@code xvfb} and GTK 3. */
    @Test
    void the_thread_of_an_swt_display_must_not_wait_and_is_come_back_to() throws Exception {
        assumeTrue(isInstalled(XVFB), XVFB + " is installed");
        assertThat(run(List.of(XVFB, "-a"), Swt.class.getName()))
                .contains(
                        "before: ALLOWED default",
                        "on the thread: FORBIDDEN swt, refused",
                        "came back: true",
                        "after: ALLOWED default");
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private List<String> run(List<String> wrapper, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(wrapper);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-classpath");
        command.add(System.getProperty("java.class.path"));
        Collections.addAll(command, arguments);
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(60, SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return Files.readAllLines(output, UTF_8);
    }
}
