package dev.smartasync.examples.data.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs programs of this machine. */
final class Programs {
    private Programs() {}

    /** This example, to be followed by its arguments. */
    static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1"); // it lives for a moment
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), Main.class.getName()));
        return command;
    }

    /** The same for a shell. */
    static String shell(List<String> command) {
        return command.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    }

    /** A command of the shell on a terminal that `script` makes. */
    static String[] onATerminal(String command) {
        return new File("/System/Library").isDirectory()
                ? new String[] {"script", "-q", "/dev/null", "sh", "-c", command}
                : new String[] {"script", "-qec", command, "/dev/null"};
    }

    /** What it prints. */
    static String run(Path folder, String... command) throws Exception {
        Path out = Files.createTempFile("program", "out");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try {
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
                return Files.readString(out);
            } finally {
                process.destroyForcibly();
            }
        } finally {
            Files.delete(out);
        }
    }
}
