package dev.smartasync.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sources of a type of many methods, every other one of them asynchronous, and of programs that call the first. */
record Many(Path directory, int methods) {
    static final String DIRECTLY = "Directly";
    static final String THROUGH_VIEW = "ThroughView";

    private static final String TARGET = "Many";
    private static final String TARGET_SOURCE = """
            import dev.smartasync.SmartAsync;
            import java.util.concurrent.CompletableFuture;

            @SmartAsync
            public class Many {
            %s}
            """;
    private static final String ASYNCHRONOUS = """
                public CompletableFuture<String> method%d(String argument) {
                    return CompletableFuture.completedFuture(argument);
                }
            """;
    private static final String SYNCHRONOUS = """
                public String method%d(String argument) {
                    return argument;
                }
            """;
    private static final String PROGRAM = """
            import dev.smartasync.Smart;
            import java.util.concurrent.CompletableFuture;

            class %s {
                public static void main(String[] arguments) {
                    String unused = Smart.await(CompletableFuture.completedFuture("first"));
                    long begun = System.nanoTime();
                    String value = %s;
                    System.out.println("nanos=" + (System.nanoTime() - begun));
                }
            }
            """;

    /** Writes them. */
    void write() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int method = 0; method < methods; method++) {
            all.append((method % 2 == 0 ? ASYNCHRONOUS : SYNCHRONOUS).formatted(method));
        }
        write(TARGET, TARGET_SOURCE.formatted(all));
        write(DIRECTLY, PROGRAM.formatted(DIRECTLY, "new Many().method0(\"value\").join()"));
        write(THROUGH_VIEW, PROGRAM.formatted(THROUGH_VIEW, "ManySync.of(new Many()).method0(\"value\")"));
    }

    /** What needs no view. */
    List<Path> withoutViews() {
        return List.of(file(TARGET), file(DIRECTLY));
    }

    /** All of them. */
    List<Path> all() {
        return List.of(file(TARGET), file(DIRECTLY), file(THROUGH_VIEW));
    }

    private void write(String name, String source) throws IOException {
        Files.writeString(file(name), source);
    }

    private Path file(String name) {
        return directory.resolve(name + ".java");
    }
}
