package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types of so many methods that one class could not name the constants of all. */
class ManyMethodsTest {
    @TempDir
    Path root;

    private static final String PACKAGE = """
            package demo;
            import java.io.*;
            import java.util.concurrent.*;
            """;
    private static final String THROWS =
            "throws EOFException, FileNotFoundException, NotSerializableException, BrokenBarrierException, TimeoutException";

    private static String methods(String result) {
        return IntStream.range(0, 1_300)
                .mapToObj(number -> "%s method%d() %s;\n".formatted(result, number, THROWS))
                .collect(Collectors.joining());
    }

    @Test
    void theirViewsSpreadTheirConstantsOverClasses() {
        Compiled compiled = new Project(root)
                .source(PACKAGE + "@dev.smartasync.SmartAsync\npublic interface Target {\n"
                        + methods("CompletionStage<String>") + "}")
                .source(PACKAGE + "@dev.smartasync.ViewOf(Target.class)\npublic interface Wanted {\n"
                        + methods("String") + "}")
                .compile()
                .succeeds();

        assertThat(classes(compiled.source("demo.TargetSyncView"))).containsExactly(1, 2, 3);
        assertThat(classes(compiled.source("demo.TargetAsyncView"))).containsExactly(1, 2, 3);
        assertThat(classes(compiled.source("demo.WantedView"))).containsExactly(1, 2, 3);
    }

    /** The numbers of the classes in which a view's methods have their constants. */
    private static Set<Integer> classes(String source) {
        return Pattern.compile("\\(Operations(\\d)\\.METHOD")
                .matcher(source)
                .results()
                .map(each -> Integer.valueOf(each.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
