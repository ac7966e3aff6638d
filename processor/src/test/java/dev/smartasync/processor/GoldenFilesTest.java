package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @ValueSource(strings = {"FeedSync", "FeedSyncView", "FeedAsync", "FeedAsyncView"})
    void viewsOfManyValues(String name) {
        Compiled compiled = new Project(root).source(golden("Feed")).compile().succeeds();

        assertThat(compiled.source("demo." + name)).isEqualTo(golden(name));
    }

    /** Every kind of signature, so that it is the same on every JDK too. */
    @Test
    void synchronousViewOfEverything() {
        Compiled compiled = Fixture.in(root).compile().succeeds();

        assertThat(compiled.source("everything.EverythingSync")).isEqualTo(golden("EverythingSync"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ShopView", "LaterView", "Bases_CompletedView", "Bases_HalfView"})
    void declaredViews(String name) {
        Compiled compiled = Fixture.declaredIn(root).compile().succeeds();

        assertThat(compiled.source("declared." + name)).isEqualTo(golden(name));
    }

    private static String golden(String name) {
        return Fixture.resource("/golden/" + name + ".java");
    }
}
