package dev.smartasync.tests.toolkits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.opentest4j.TestAbortedException;

/** Each toolkit in a process of its own: it cannot be stopped, or wants a screen. */
@Tag("C4")
@Tag("O3")
@Timeout(120)
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class ToolkitsTest {
    private static final String XVFB = "xvfb-run";
    private static final List<String> GTK =
            List.of("/usr/lib/x86_64-linux-gnu/libgtk-3.so.0", "/usr/lib64/libgtk-3.so.0");

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

    /** On a screen that is not there. */
    @Test
    void the_thread_of_an_swt_display_must_not_wait_and_is_come_back_to() throws Exception {
        needXvfbAndGtk();
        assertThat(run(List.of(XVFB, "-a"), Swt.class.getName()))
                .contains(
                        "before: ALLOWED default",
                        "on the thread: FORBIDDEN swt, refused",
                        "came back: true",
                        "after: ALLOWED default");
    }

    /** Skips the test where they are missing, and says so; a build of the project's own fails instead. */
    private static void needXvfbAndGtk() {
        if (isInstalled(XVFB) && GTK.stream().anyMatch(library -> Files.exists(Path.of(library)))) {
            return;
        }
        String what = "the test of SWT needs " + XVFB + " and GTK 3";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(what + ": install them, for it is not skipped where CI=true.");
        }
        System.err.println("\n*** SKIPPED: " + what + ". On Debian: apt-get install xvfb libgtk-3-0 ***\n");
        throw new TestAbortedException(what);
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
