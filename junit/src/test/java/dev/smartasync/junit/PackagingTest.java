package dev.smartasync.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.adapter.testing.Application;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PackagingTest {
    private static final String DESCRIPTOR = """
            open module app {
                requires dev.smartasync.junit;
                requires org.junit.platform.launcher;
                requires org.junit.jupiter.engine;
            }
            """;

    private static final String MAIN = """
            package app;

            import dev.smartasync.junit.Caller;
            import dev.smartasync.junit.EveryCaller;
            import dev.smartasync.junit.FailOnBlockedLoop;
            import java.util.Collections;
            import java.util.SortedSet;
            import java.util.TreeSet;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import org.junit.jupiter.api.Test;
            import org.junit.platform.engine.TestExecutionResult;
            import org.junit.platform.engine.discovery.DiscoverySelectors;
            import org.junit.platform.launcher.TestExecutionListener;
            import org.junit.platform.launcher.TestIdentifier;
            import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
            import org.junit.platform.launcher.core.LauncherFactory;

            public class Main {
                @EveryCaller
                void runs_on_every_caller(Caller caller) {}

                @Test
                @FailOnBlockedLoop(threads = "orders")
                void fails_by_annotation() throws Exception {
                    sleepOn("orders");
                }

                @Test
                void fails_by_configuration() throws Exception {
                    sleepOn("JavaFX Application Thread");
                }

                private static void sleepOn(String thread) throws Exception {
                    ExecutorService executor = Executors.newSingleThreadExecutor(task -> new Thread(task, thread));
                    executor.submit(() -> {
                        Thread.sleep(1);
                        return "";
                    }).get();
                    executor.shutdown();
                }

                public static void main(String[] arguments) {
                    SortedSet<String> ended = Collections.synchronizedSortedSet(new TreeSet<>());
                    LauncherFactory.create().execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(DiscoverySelectors.selectClass(Main.class))
                                    .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                                    .configurationParameter("smartasync.failOnBlockedLoop", "true")
                                    .build(),
                            new TestExecutionListener() {
                                @Override
                                public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                    ended.add(test.getDisplayName() + result.getThrowable().map(Main::first).orElse(""));
                                }
                            });
                    ended.forEach(System.out::println);
                }

                private static String first(Throwable failure) {
                    return ": " + failure.getMessage().replaceAll("(?s) must not.*", "");
                }
            }
            """;

    private static final String LIBRARIES =
            ".*(smartasync-(core|jfr|junit)-|(core|jfr|junit)/target/classes|/(opentest4j|apiguardian-api|jspecify)-).*";

    private static final String JUNIT_6 = ".*/junit-(jupiter-(api|engine)|platform-(commons|engine|launcher))-.*";

    @Test
    void on_the_module_path_it_does_what_it_does_elsewhere(@TempDir Path directory) throws Exception {
        List<String> modules = Application.entries(entry -> entry.matches(LIBRARIES) || entry.matches(JUNIT_6));
        assertThat(Application.onModulePath(directory, modules, DESCRIPTOR, MAIN))
                .satisfies(PackagingTest::isWhole);
    }

    @Test
    void with_junit_5_it_does_what_it_does_with_junit_6(@TempDir Path directory) throws Exception {
        List<String> entries = Application.entries(entry -> entry.matches(LIBRARIES));
        try (Stream<Path> jars = Files.list(Path.of("target/junit-5"))) {
            jars.map(jar -> jar.toAbsolutePath().toString()).forEach(entries::add);
        }
        assertThat(Application.onClassPath(directory, entries, MAIN)).satisfies(PackagingTest::isWhole);
    }

    private static void isWhole(String output) {
        assertThat(output.lines())
                .contains(
                        "fails_by_annotation(): Thread \"orders\"",
                        "fails_by_configuration(): Thread \"JavaFX Application Thread\"",
                        "on FORK_JOIN_WORKER",
                        "on PLATFORM_THREAD")
                .noneMatch(line -> line.contains("NETTY"));
    }
}
