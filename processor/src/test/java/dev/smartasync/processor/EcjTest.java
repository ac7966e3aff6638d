package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler reads and orders what it compiles in its own way; what is generated is the same. */
class EcjTest {
    @TempDir
    static Path root;

    private static Compiled ecj;
    private static Compiled javac;

    @BeforeAll
    static void compile() {
        ecj = Fixture.in(root.resolve("ecj")).withEcj().compile();
        javac = Fixture.in(root.resolve("javac")).compile().succeeds();
    }

    @Test
    void everythingCompiles() {
        assertThat(ecj.errors()).isEmpty();
        assertThat(ecj.isSuccess()).isTrue();
    }

    @Test
    void everyGeneratedFileIsTheSame() {
        assertThat(ecj.generatedFiles()).isEqualTo(javac.generatedFiles()).hasSizeGreaterThan(30);
        for (String file : ecj.generatedFiles()) {
            assertThat(ecj.file(file)).as(file).isEqualTo(javac.file(file));
        }
    }

    @Test
    void whatItCompiledRuns() {
        for (String uses : List.of("kinds", "publishersInSync", "sequencesInAsync")) {
            assertThat(ecj.run("everything.Uses", uses)).isEqualTo(javac.run("everything.Uses", uses));
        }
    }

    @Test
    void declaredViewsAreTheSame() {
        Compiled ours = Fixture.declaredIn(root.resolve("declared")).withEcj().compile();
        Compiled theirs = Fixture.declaredIn(root.resolve("javacs")).compile().succeeds();

        assertThat(ours.errors()).isEmpty();
        assertThat(ours.generatedFiles()).isEqualTo(theirs.generatedFiles()).hasSize(10);
        for (String file : ours.generatedFiles()) {
            assertThat(ours.file(file)).as(file).isEqualTo(theirs.file(file));
        }
        assertThat(ours.notes()).isEqualTo(theirs.notes());
        for (String uses : List.of("shop", "many", "failures", "later", "bases", "halves")) {
            assertThat(ours.run("declared.Uses", uses)).isEqualTo(theirs.run("declared.Uses", uses));
        }
    }

    /** Compilers read class files in orders of their own. */
    @Test
    void declaredViewsOverClassFilesAreTheSame() {
        var vendor = new Project(root.resolve("vendor"));
        for (String file : List.of("Named", "Counted", "Shop", "AsyncShop")) {
            vendor.source(Fixture.resource("/declared/" + file + ".java"));
        }
        Path classes = vendor.compile().succeeds().classes();
        String declaration = """
                @dev.smartasync.ViewOf(value = declared.AsyncShop.class, implementing = declared.Shop.class)
                package demo;
                """;

        Compiled ours = new Project(root.resolve("ours"))
                .library(classes)
                .packageInfo(declaration)
                .withEcj()
                .compile();
        Compiled theirs = new Project(root.resolve("theirs"))
                .library(classes)
                .packageInfo(declaration)
                .compile()
                .succeeds();

        assertThat(ours.errors()).isEmpty();
        assertThat(ours.source("demo.ShopView")).isEqualTo(theirs.source("demo.ShopView"));
    }

    @Test
    void refusalsAreTheSame() {
        String source = """
                package demo;
                @dev.smartasync.SmartAsync(timeout = "soon")
                public class Wrong {
                    public rx.Observable<? extends int[]> names(java.util.Map<String, ?> map) { return null; }
                }
                """;
        String observable = """
                package rx;
                public class Observable<T> {}
                """;
        Compiled refused = new Project(root.resolve("refused"))
                .source(observable)
                .source(source)
                .withEcj()
                .compile();

        assertThat(refused.refusals())
                .isEqualTo(new Project(root.resolve("too"))
                        .source(observable)
                        .source(source)
                        .compile()
                        .refusals())
                .hasSize(2);
    }
}
