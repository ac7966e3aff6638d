package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What declared views do when they are called: those of the package {@code declared}. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class DeclaredUseTest {
    @TempDir
    static Path root;

    private static Compiled compiled;

    @BeforeAll
    static void compile() {
        compiled = Fixture.declaredIn(root).compile().succeeds();
    }

    private static Object use(String method) {
        return compiled.run("declared.Uses", method);
    }

    @Nested
    class ASynchronousType {
        @Test
        void givesValuesOfEveryKind() {
            assertThat(use("shop")).isEqualTo("4 2 [2] [9] null anything true inherited bridged mapped");
        }

        @Test
        void givesManyValuesAsItWantsThem() {
            assertThat(use("many")).isEqualTo("123[1, 2, 3][1, 2, 3][1, 2, 3]");
        }

        @Test
        @Tag("A6")
        void throwsWhatItsMethodsDeclareAsItIs() {
            assertThat(use("failures")).isEqualTo("""
                    java.io.IOException: full
                    java.io.IOException
                    java.lang.NullPointerException: The target of count gave null, and int has none: let the view's method return an object
                    completion of java.io.IOException: no count
                    java.lang.ReflectiveOperationException: x
                    completion of java.io.IOException: no name""");
        }

        @Test
        @Tag("A4")
        void isInterruptedInTheWayThatItsMethodsDeclare() {
            assertThat(use("interrupts")).isEqualTo("""
                    java.lang.InterruptedException false
                    java.lang.InterruptedException false false""");
        }

        @Test
        void closesItsTarget() {
            assertThat(use("close")).isEqualTo("[sync, close]");
        }

        @Test
        void takesWhatTheAnnotationSays() {
            assertThat(use("port"))
                    .isEqualTo(
                            "true true 3 [1, 2, 3] anything completion of java.lang.ReflectiveOperationException: x");
            assertThat(compiled.source("declared.PortView"))
                    .contains("Operation.of(\"AsyncShop.count\").twin(\"AsyncShop.count\")"
                            + ".throwing(Exception.class, IOException.class, InterruptedException.class)"
                            + ".timeout(Duration.parse(\"PT5S\")).keepingSource();");
        }
    }

    @Test
    void anAsynchronousTypeRunsItsTargetElsewhere() {
        assertThat(use("later"))
                .isEqualTo("5 completion of java.io.IOException: empty b true true true inner null [a, b]");
    }

    @Test
    void resultsPassThroughTheViewsThatAreUsed() {
        assertThat(use("parts")).isEqualTo("leaf leaf null text");
    }

    @Test
    void classesAreConstructedAndCompleted() {
        assertThat(use("bases")).isEqualTo("started stopped fixed kept label below true started");
        assertThat(compiled.notes()).containsExactly("""
                [SmartAsyncInherited] Bases.Completed over Bases.LaterEngine: the target has no match for these methods, \
                which stay as they are inherited.
                    String below()
                    String fixed()""");
    }

    @Test
    void oneHalfIsCompletedFromTheOther() {
        assertThat(use("halves")).isEqualTo("created x 2 true other y 4 false 4");
    }

    @Test
    void argumentsAreConvertedByNamedMethods() {
        assertThat(use("handlers")).isEqualTo("aabc");
    }
}
