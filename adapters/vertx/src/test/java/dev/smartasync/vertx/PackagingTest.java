package dev.smartasync.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.adapter.testing.Application;
import dev.smartasync.adapter.testing.PackagingContract;
import dev.smartasync.adapter.testing.PublishedAdapter;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PackagingTest extends PackagingContract {
    PackagingTest() {
        super(PublishedAdapter.VERTX);
    }

    @Nested
    @Tag("vertx-5")
    @EnabledForJreRange(min = JRE.JAVA_21)
    class As_a_module {
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
        void it_tells_contexts_apart(@TempDir Path directory) throws Exception {
            String output = Application.onModulePath(
                    directory,
                    Application.entries(
                            entry -> PublishedAdapter.isOurs(entry) || PublishedAdapter.VERTX.isNeeded(entry)),
                    DESCRIPTOR,
                    MAIN);
            assertThat(output)
                    .contains("value; ")
                    .contains("FORBIDDEN: it is an event loop")
                    .contains("ALLOWED: it runs blocking code for an event loop (Vert.x)");
        }
    }
}
