package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views in a project that is a module, with every warning an error. */
class ModulesTest {
    private static final String MODULE = """
            module everything.app {
                requires transitive dev.smartasync;
                requires static org.jspecify;
                %s
                exports everything;
            }
            """;

    @TempDir
    Path root;

    @Nested
    class InAModule {
        @Test
        void everythingCompilesWithoutTheGeneratedAnnotationWhichItCannotRead() {
            Compiled compiled = Fixture.in(root)
                    .source(MODULE.formatted(""))
                    // superclass.
                    .compile()
                    .succeeds();

            assertThat(compiled.source("everything.EverythingSync"))
                    .doesNotContain("Generated")
                    .contains("SuppressWarnings");
        }
    }

    @Nested
    class InAModuleThatReadsTheCompilersApi {
        @Test
        void generatedFilesSayThatTheyAre() {
            Compiled compiled = Fixture.in(root)
                    .source(MODULE.formatted("requires static java.compiler;"))
                    .compile()
                    .succeeds();

            assertThat(compiled.source("everything.EverythingSync"))
                    .contains("@Generated(\"dev.smartasync.processor.SmartAsyncProcessor\")");
        }
    }
}
