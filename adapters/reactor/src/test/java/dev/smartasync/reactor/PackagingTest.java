package dev.smartasync.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Bridge;
import dev.smartasync.tck.IsolatedClasses;
import dev.smartasync.tck.LogRecords;
import dev.smartasync.tck.ModulePath;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PackagingTest {

    @Nested
    class On_a_class_path_without_reactor {
        @Test
        @Tag("C3")
        void the_bridge_works_and_says_once_what_it_leaves_out() throws Exception {
            assertThat(IsolatedClasses.run(WithoutReactor.class, entry -> !entry.startsWith("reactor-core")))
                    .singleElement()
                    .asString()
                    .startsWith("The AsyncAdapter dev.smartasync.reactor.ReactorAdapter is disabled");
        }
    }

    /** Builds two bridges and uses both, and gives what was logged. */
    public static final class WithoutReactor implements Callable<List<String>> {
        @Override
        public List<String> call() {
            try (LogRecords records = new LogRecords()) {
                for (int number = 0; number < 2; number++) {
                    assertThat(Bridge.builder().build().<String>await(CompletableFuture.completedFuture("value")))
                            .isEqualTo("value");
                }
                return List.copyOf(records.messages());
            }
        }
    }

    @Nested
    class On_the_module_path {
        private static final String DESCRIPTOR = """
                module app {
                    requires dev.smartasync;
                    requires reactor.core;
                    requires org.reactivestreams;
                }
                """;

        private static final String MAIN = """
                package app;

                import dev.smartasync.Bridge;
                import reactor.core.publisher.Mono;

                public class Main {
                    public static void main(String[] arguments) {
                        System.out.println((String) Bridge.standard().await((Object) Mono.just("value")));
                    }
                }
                """;

        @Test
        void the_service_is_found(@TempDir Path directory) throws Exception {
            String output = ModulePath.run(
                    directory,
                    entry -> entry.matches(".*(smartasync|reactor|core/target|reactive-streams|jspecify).*")
                            && !entry.endsWith("test-classes"),
                    DESCRIPTOR,
                    MAIN);
            assertThat(output).isEqualToIgnoringNewLines("value");
        }
    }
}
