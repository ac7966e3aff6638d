package dev.smartasync.adapter.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An adapter is found as a service, on the module path too, and is left out where its library is absent. */
@Timeout(120)
public abstract class PackagingContract {

    /** What the file names of the library's jars match, of those that the adapter is nothing without. */
    protected abstract String library();

    /** The services that are left out without it, each as the log names it: its kind and its class. */
    protected abstract List<String> services();

    /** What the full names of the entries match that belong on the module path, beside this project's. */
    protected abstract String modules();

    /** What a module that uses the library requires. */
    protected abstract List<String> required();

    /** An expression in Java, with full names, that {@link Bridge} turns into the text {@code value}. {@code bridge} is there. */
    protected abstract String used();

    @Nested
    class On_a_class_path_without_the_library {
        @Test
        @Tag("C3")
        void the_bridge_works_and_says_once_what_it_leaves_out() throws Exception {
            assertThat(IsolatedClasses.run(BridgeAlone.class, entry -> !entry.matches(library())))
                    .map(message -> message.replaceAll(" is disabled.*", ""))
                    .containsExactlyInAnyOrderElementsOf(
                            services().stream().map(service -> "The " + service).toList());
        }
    }

    /** Builds two bridges and uses both, and gives what was logged. */
    public static final class BridgeAlone implements Callable<List<String>> {
        @Override
        public List<String> call() {
            try (LogRecords records = new LogRecords()) {
                for (int number = 0; number < 2; number++) {
                    Bridge bridge = Bridge.builder().build();
                    assertThat(bridge.blocking()).isEqualTo(Blocking.ALLOWED);
                    assertThat(bridge.<String>await(CompletableFuture.completedFuture("value")))
                            .isEqualTo("value");
                }
                return List.copyOf(records.messages());
            }
        }
    }

    @Nested
    class On_the_module_path {
        @Test
        void the_services_are_found(@TempDir Path directory) throws Exception {
            StringBuilder descriptor = new StringBuilder("module app {\n    requires dev.smartasync;\n");
            required()
                    .forEach(module ->
                            descriptor.append("    requires ").append(module).append(";\n"));
            String main = """
                    package app;

                    import dev.smartasync.Bridge;

                    public class Main {
                        public static void main(String[] arguments) {
                            Bridge bridge = Bridge.standard();
                            System.out.println(%s);
                        }
                    }
                    """.formatted(used());
            String output = Application.onModulePath(
                    directory,
                    Application.entries(entry -> entry.matches(modules())
                            || entry.matches(".*(smartasync|core/target|adapters/[a-z0-9-]+/target|jspecify).*")
                                    && !entry.matches(".*(test-classes|testing|tck).*")),
                    descriptor.append("}\n").toString(),
                    main);
            assertThat(output).isEqualToIgnoringNewLines("value");
        }
    }
}
