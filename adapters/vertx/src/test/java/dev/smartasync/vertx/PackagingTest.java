package dev.smartasync.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.adapter.testing.Application;
import dev.smartasync.adapter.testing.IsolatedClasses;
import dev.smartasync.adapter.testing.LogRecords;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PackagingTest {

    @Nested
    class On_a_class_path_without_vertx {
        @Test
        @Tag("C3")
        void the_bridge_works_and_says_once_what_it_leaves_out() throws Exception {
            assertThat(IsolatedClasses.run(WithoutVertx.class, entry -> !entry.startsWith("vertx-")))
                    .hasSize(2)
                    .anyMatch(message ->
                            message.startsWith("The AsyncAdapter dev.smartasync.vertx.VertxAdapter is disabled"))
                    .anyMatch(message ->
                            message.startsWith("The detector dev.smartasync.vertx.VertxDetector is disabled"));
        }
    }

    /** Builds two bridges and uses both, and gives what was logged. */
    public static final class WithoutVertx implements Callable<List<String>> {
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
    @Tag("vertx-5")
    @EnabledForJreRange(min = JRE.JAVA_21)
    class On_the_module_path {
        private static final String DESCRIPTOR = """
                module app {
                    requires dev.smartasync;
                    requires io.vertx.core;
                }
                """;

        private static final String MAIN = """
                package app;

                import dev.smartasync.Bridge;
                import io.vertx.core.Vertx;
                import java.util.concurrent.CompletableFuture;

                public class Main {
                    public static void main(String[] arguments) throws Exception {
                        Bridge bridge = Bridge.standard();
                        Vertx vertx = Vertx.vertx();
                        String value = bridge.await((Object) vertx.executeBlocking(() -> "value"));
                        CompletableFuture<String> loop = new CompletableFuture<>();
                        vertx.runOnContext(ignored -> loop.complete(bridge.callerContext().toString()));
                        System.out.println(value + "; " + loop.get());
                        System.out.println((String) bridge.await((Object) vertx.executeBlocking(
                                () -> bridge.callerContext().toString())));
                        vertx.close();
                    }
                }
                """;

        @Test
        void the_services_are_found(@TempDir Path directory) throws Exception {
            String output = Application.onModulePath(
                    directory,
                    Application.entries(
                            entry -> entry.matches(".*(smartasync|vertx|core/target|netty|jackson-core|jspecify).*")
                                    && !entry.endsWith("test-classes")),
                    DESCRIPTOR,
                    MAIN);
            assertThat(output)
                    .contains("value; ")
                    .contains("FORBIDDEN: it is an event loop")
                    .contains("ALLOWED: it runs blocking code for an event loop (Vert.x)");
        }
    }
}
