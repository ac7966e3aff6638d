package dev.smartasync.benchmarks.scale;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The processors that this process may use, and the system's way to give a program fewer. */
final class Processors {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String LIST = "Cpus_allowed_list:";

    private Processors() {}

    /** Whether a program can be bound to some. */
    static boolean canBind() {
        return Files.isReadable(STATUS)
                && Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(each -> Files.isExecutable(Path.of(each, "taskset")));
    }

    /** The command that binds another to so many. */
    static String[] binding(int count) throws IOException {
        List<String> bound =
                allowed().stream().limit(count).map(String::valueOf).toList();
        return new String[] {"taskset", "-c", String.join(",", bound)};
    }

    /** Their numbers, which need not begin at 0. */
    static List<Integer> allowed() throws IOException {
        String list = Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith(LIST))
                .map(line -> line.substring(LIST.length()).strip())
                .findFirst()
                .orElseThrow(() -> new IOException(STATUS + " has no " + LIST));
        List<Integer> numbers = new ArrayList<>();
        for (String range : list.split(",")) {
            String[] ends = range.split("-");
            IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                    .forEach(numbers::add);
        }
        return numbers;
    }
}
