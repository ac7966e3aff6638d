package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated files as they are, to be read, and to be the same under every compiler. */
class GoldenFilesTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"DataManagerSync", "DataManagerSyncView", "DataManagerAsync", "DataManagerAsyncView"})
    void viewsOfAClass(String name) {
        Compiled compiled =
                new Project(root).source(golden("DataManager")).compile().succeeds();

        assertThat(compiled.source("demo." + name)).isEqualTo(golden(name));
    }

    private static String golden(String name) {
        return Fixture.resource("/golden/" + name + ".java");
    }
}
