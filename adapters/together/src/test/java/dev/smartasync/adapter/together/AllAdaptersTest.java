package dev.smartasync.adapter.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.smartasync.adapter.testing.Application;
import dev.smartasync.adapter.testing.BridgeApplication;
import dev.smartasync.adapter.testing.PublishedAdapter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An application that has every adapter on its path, as one that takes them all from a framework has. */
@Timeout(120)
@Tag("C3")
class AllAdaptersTest {
    private static final String STAGE =
            "(String) bridge.await(java.util.concurrent.CompletableFuture.completedStage(\"value\"))";

    @TempDir
    private Path directory;

    private static List<String> path(Predicate<String> libraries) {
        return Application.entries(entry -> PublishedAdapter.isOurs(entry) || libraries.test(entry));
    }

    /** The services that the application says it goes without, and each once. */
    private static List<String> disabled(String output) {
        return output.lines()
                .filter(line -> line.contains(" is disabled: "))
                .map(line -> line.replaceAll(".*The (.*) is disabled: .*", "$1"))
                .toList();
    }

    private static List<String> values(String output) {
        return output.lines().filter("value"::equals).toList();
    }

    private static Stream<PublishedAdapter> adapters() {
        return Stream.of(PublishedAdapter.values());
    }

    @Nested
    class On_the_class_path {
        private String run(List<String> path, String... expressions) throws Exception {
            return Application.onClassPath(directory, path, BridgeApplication.printing(List.of(expressions)));
        }

        @Test
        void without_any_library_a_stage_is_awaited_and_each_service_left_out_once() throws Exception {
            String output = run(path(entry -> false), STAGE, STAGE);
            assertThat(values(output)).hasSize(2);
            assertThat(disabled(output))
                    .containsExactlyInAnyOrderElementsOf(adapters()
                            .flatMap(adapter -> adapter.services().stream())
                            .toList());
            assertThat(output.lines()).as("anything else").allMatch(line -> isExpected(line));
        }

        @ParameterizedTest
        @EnumSource
        void with_one_library_alone_its_type_is_awaited(PublishedAdapter adapter) throws Exception {
            String output = run(path(adapter::isNeeded), STAGE, adapter.used());
            assertThat(values(output)).as(output).hasSize(2);
            assertThat(disabled(output)).doesNotHaveDuplicates().doesNotContainAnyElementsOf(adapter.services());
            assertThat(output.lines()).as("anything else").allMatch(line -> isExpected(line));
        }

        @Test
        void with_all_libraries_every_type_is_awaited_and_nothing_said() throws Exception {
            String output = run(
                    path(entry -> adapters().anyMatch(adapter -> adapter.isNeeded(entry))),
                    adapters().map(PublishedAdapter::used).toArray(String[]::new));
            assertThat(output.lines()).hasSameSizeAs(PublishedAdapter.values()).containsOnly("value");
        }

        /** A value, or a report: its head with the logger, and its sentence. */
        private static boolean isExpected(String line) {
            return line.equals("value")
                    || line.contains("dev.smartasync.internal.observe.Reports")
                    || line.matches("INFO: The .* is disabled: .*");
        }
    }

    @Nested
    class On_the_module_path {
        private String run(List<PublishedAdapter> libraries, List<String> required) throws Exception {
            return Application.onModulePath(
                    directory,
                    path(entry -> libraries.stream().anyMatch(adapter -> adapter.isNeeded(entry))),
                    BridgeApplication.descriptor(required),
                    BridgeApplication.printing(
                            libraries.stream().map(PublishedAdapter::used).toList()));
        }

        @Test
        void with_all_libraries_every_type_is_awaited_and_nothing_said() throws Exception {
            List<PublishedAdapter> all =
                    adapters().filter(PublishedAdapter::hasModule).toList();
            assumeTrue(all.size() == PublishedAdapter.values().length, "each library is a module on this JDK");
            String output = run(
                    all, all.stream().flatMap(each -> each.required().stream()).toList());
            assertThat(output.lines()).hasSameSizeAs(all).containsOnly("value");
        }

        @Test
        void without_its_library_an_adapter_keeps_java_from_starting_and_java_names_the_library() throws Exception {
            assertThat(run(List.of(), List.of()))
                    .containsPattern("Module \\S+ not found, required by dev\\.smartasync\\.");
        }
    }
}
