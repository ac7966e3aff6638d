package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Compilers know the names of the parameters of some of the JDK's methods: which, depends on their release and on the target's. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class JdkNamesTest {
    private static final String LATER = """
            package demo;
            import java.util.concurrent.CompletableFuture;
            import java.util.function.Consumer;
            interface Later {
                CompletableFuture<Boolean> hasNext();
                CompletableFuture<String> next();
                CompletableFuture<Void> forEachRemaining(Consumer<? super String> whatToDo);
            }
            """;
    private static final String LINES = """
            package demo;
            @dev.smartasync.ViewOf(Later.class)
            interface Lines extends java.util.Iterator<String> {}
            """;

    @TempDir
    Path root;

    @Test
    void parametersOfTheJdksMethodsAreNamedAfterTheirTypes() {
        var project = new Project(root).source(LATER).source(LINES);

        assertThat(project.compile().succeeds().source("demo.LinesView"))
                .contains("void forEachRemaining(Consumer<? super String> consumer)");
    }
}
