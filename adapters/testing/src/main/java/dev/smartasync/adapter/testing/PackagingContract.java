package dev.smartasync.adapter.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
    private final PublishedAdapter adapter;

    protected PackagingContract(PublishedAdapter adapter) {
        this.adapter = adapter;
    }

    @Nested
    class On_a_class_path_without_the_library {
        @Test
        @Tag("C3")
        void the_bridge_works_and_says_once_what_it_leaves_out() throws Exception {
            assertThat(IsolatedClasses.run(BridgeAlone.class, entry -> !adapter.isLibrary(entry)))
                    .map(message -> message.replaceAll(" is disabled.*", ""))
                    .containsExactlyInAnyOrderElementsOf(adapter.services().stream()
                            .map(service -> "The " + service)
                            .toList());
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
            assumeTrue(adapter.hasModule(), "the library is a module on this JDK");
            assertThat(Application.onModulePath(
                            directory,
                            Application.entries(entry -> PublishedAdapter.isOurs(entry) || adapter.isNeeded(entry)),
                            BridgeApplication.descriptor(adapter.required()),
                            BridgeApplication.printing(List.of(adapter.used()))))
                    .isEqualToIgnoringNewLines("value");
        }
    }
}
