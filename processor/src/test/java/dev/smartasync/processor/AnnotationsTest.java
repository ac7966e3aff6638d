package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which annotations a view takes over, and which it has of its own. */
class AnnotationsTest {
    @TempDir
    Path root;

    private Project target(String members) {
        return new Project(root).source("""
                        package demo;
                        import java.util.*;
                        import java.util.concurrent.*;
                        import org.jspecify.annotations.*;
                        @dev.smartasync.SmartAsync
                        public abstract class Target<T extends @Nullable Object> {
                            %s
                        }
                        """.formatted(members));
    }

    @Nested
    class NullnessOfATypeUse {
        @Test
        void movesOutOfTheStage() {
            Compiled compiled = target("""
                            public abstract CompletionStage<@Nullable String> one();
                            public abstract CompletionStage<@Nullable T> variable();
                            public abstract CompletionStage<? extends @Nullable T> wildcard();
                            public abstract CompletionStage<List<@Nullable T>> inside();
                            public abstract CompletionStage<String @Nullable []> array();
                            public abstract CompletionStage<Map.@Nullable Entry<String, T>> entry();
                            public abstract @Nullable CompletionStage<String> stage();
                            """).compile().succeeds();

            assertThat(compiled.signatures("demo.TargetSync"))
                    .containsExactly(
                            "@Nullable String one();",
                            "@Nullable T variable();",
                            "@Nullable T wildcard();",
                            "List<@Nullable T> inside();",
                            "String @Nullable [] array();",
                            "Map. @Nullable Entry<String, T> entry();",
                            "String stage();");
        }

        @Test
        void staysWithTheElementsOfAStream() {
            Compiled compiled = target("""
                            public abstract Flow.Publisher<@NonNull T> published();
                            public abstract Flow.@Nullable Publisher<String> none();
                            public abstract java.util.stream.Stream<@NonNull T> streamed();
                            """).compile().succeeds();

            assertThat(compiled.signatures("demo.TargetSync"))
                    .containsExactly(
                            "Stream<@NonNull T> published();",
                            "Stream<String> none();",
                            "Stream<@NonNull T> streamed();");
            assertThat(compiled.signatures("demo.TargetAsync"))
                    .containsExactly(
                            "Flow.Publisher<@NonNull T> published();",
                            "Flow. @Nullable Publisher<String> none();",
                            "Flow.Publisher<@NonNull T> streamed();");
        }

        @Test
        void movesIntoTheFuture() {
            Compiled compiled = target("""
                            public abstract @Nullable String one();
                            public abstract @Nullable T variable();
                            public abstract <S extends @Nullable Object> S bound(@NonNull S value);
                            """).compile().succeeds();

            assertThat(compiled.signatures("demo.TargetAsync"))
                    .containsExactly(
                            "CompletableFuture<@Nullable String> one();",
                            "CompletableFuture<@Nullable T> variable();",
                            "<S extends @Nullable Object> CompletableFuture<S> bound(@NonNull S value);");
            assertThat(compiled.source("demo.TargetAsync"))
                    .contains("interface TargetAsync<T extends @Nullable Object> {");
        }

        @Test
        void isKeptWhereAnInheritedVariableStands() {
            Compiled compiled =
                    new Project(root).source("""
                            package demo;
                            import java.util.concurrent.CompletionStage;
                            import org.jspecify.annotations.*;
                            public interface Above<A extends @Nullable Object, B extends @Nullable Object> {
                                CompletionStage<@Nullable A> find(B key);
                                B key();
                            }
                            """).source("""
                            package demo;
                            import org.jspecify.annotations.*;
                            @dev.smartasync.SmartAsync
                            public interface Below<T> extends Above<T, @Nullable String> {}
                            """).compile().succeeds();

            assertThat(compiled.signatures("demo.BelowSync"))
                    .containsExactly("@Nullable T find(@Nullable String key);", "@Nullable String key();");
        }
    }

    @Nested
    class NullnessOfADeclaration {
        private static final String CHECK = """
                package javax.annotation;
                public @interface Nullable {}
                """;

        @Test
        void staysWithAParameterAndWithAResultThatIsAValueInBoth() {
            Compiled compiled = target("""
                            @javax.annotation.Nullable public abstract String value(@javax.annotation.Nullable String text);
                            @javax.annotation.Nullable public abstract CompletionStage<String> stage();
                            """).source(CHECK).compile().succeeds();

            assertThat(compiled.source("demo.TargetSync"))
                    .contains(
                            "    @javax.annotation.Nullable\n    String value(@javax.annotation.Nullable String text);")
                    .contains("\n\n    String stage();");
            assertThat(compiled.source("demo.TargetAsync"))
                    .contains("\n\n    CompletableFuture<String> value(@javax.annotation.Nullable String text);");
        }
    }

    @Nested
    class MarksOfNullness {
        @Test
        void areTakenFromTheNearestType() {
            Compiled compiled = new Project(root).source("""
                            package demo;
                            import org.jspecify.annotations.*;
                            @NullMarked
                            public class Outer {
                                @dev.smartasync.SmartAsync
                                public interface Marked { void run(); }
                                @NullUnmarked
                                @dev.smartasync.SmartAsync
                                public interface Unmarked { void run(); }
                            }
                            """).compile().succeeds();

            assertThat(compiled.source("demo.Outer_MarkedSync")).contains("@NullMarked\npublic interface");
            assertThat(compiled.source("demo.Outer_UnmarkedAsync")).contains("@NullUnmarked\npublic interface");
        }
    }

    @Nested
    class OtherAnnotations {
        private static final String CHECKED = """
                package acme;
                public @interface CheckReturnValue {}
                """;

        @Test
        void areLeftOutButForDeprecatedAndTheUseOfTheResult() {
            Compiled compiled = target("""
                            @Deprecated @acme.CheckReturnValue @SuppressWarnings("unused")
                            public abstract String value();
                            @acme.CheckReturnValue public abstract CompletionStage<Void> done();
                            """).source(CHECKED).compile().succeeds();

            assertThat(compiled.source("demo.TargetSync"))
                    .contains("    @Deprecated\n    @CheckReturnValue\n    String value();")
                    .contains("\n\n    void done();");
            assertThat(compiled.source("demo.TargetAsync"))
                    .contains("    @CheckReturnValue\n    CompletableFuture<Void> done();");
        }

        @Test
        void areTakenFromTheTypeToo() {
            Compiled compiled = new Project(root).source("""
                            package demo;
                            /** @deprecated use another. */
                            @Deprecated(since = "2")
                            @dev.smartasync.SmartAsync
                            public interface Old { void run(); }
                            """).compile().succeeds();

            assertThat(compiled.source("demo.OldSync"))
                    .contains("@Deprecated(\n        since = \"2\"\n)\npublic interface");
        }
    }

    @Nested
    class TheSynchronousView {
        private static final String METHODS = """
                public abstract String value();
                public abstract CompletionStage<String> stage();
                @dev.smartasync.NonBlocking public abstract int size();
                """;

        @Test
        void saysThatItBlocksWhereJetBrainsAnnotationIsThere() {
            Compiled compiled = target(METHODS)
                    .library("org.jetbrains.annotations.Blocking")
                    .compile()
                    .succeeds();

            assertThat(compiled.source("demo.TargetSync"))
                    .contains("import org.jetbrains.annotations.Blocking;")
                    .contains("    @Blocking\n    String value();")
                    .contains("    @Blocking\n    String stage();")
                    .contains("\n\n    int size();");
            assertThat(compiled.source("demo.TargetAsync")).doesNotContain("Blocking;");
        }

        @Test
        void saysThatItBlocksWhereSmallRyesAnnotationIsThere() {
            Compiled compiled = target(METHODS)
                    .library("io.smallrye.common.annotation.Blocking")
                    .compile()
                    .succeeds();

            assertThat(compiled.source("demo.TargetSync"))
                    .contains("import io.smallrye.common.annotation.Blocking;")
                    .contains("    @Blocking\n    String value();");
        }
    }
}
