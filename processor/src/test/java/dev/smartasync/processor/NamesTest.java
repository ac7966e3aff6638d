package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the methods of views are called, and which target they call. */
class NamesTest {
    @TempDir
    Path root;

    private Compiled views(String methods) {
        return new Project(root)
                .source("""
                        package demo;
                        import java.util.*;
                        import java.util.concurrent.*;
                        @dev.smartasync.SmartAsync
                        public abstract class Target<T> {
                            %s
                        }
                        """.formatted(methods.replaceAll("(?m)^(?=.)", "public abstract ")))
                .compile()
                .succeeds();
    }

    @Nested
    class TheSuffixAsync {
        @Test
        void isDroppedInTheSynchronousView() {
            Compiled compiled = views("CompletionStage<String> fetchAsync(String url);");

            assertThat(compiled.signatures("demo.TargetSync")).containsExactly("String fetch(String url);");
            assertThat(compiled.signatures("demo.TargetAsync"))
                    .containsExactly("CompletableFuture<String> fetchAsync(String url);");
        }

        @Test
        void staysOnASynchronousTarget() {
            assertThat(views("String fetchAsync();").signatures("demo.TargetSync"))
                    .containsExactly("String fetchAsync();");
        }

        @Test
        void staysWhereAnotherMethodHasTheNameAndTheErasedParameters() {
            assertThat(views("""
                                    CompletionStage<String> fetchAsync(List<String> urls);
                                    int fetch(List<Integer> numbers);
                                    CompletionStage<String> fetchAsync(T url);
                                    int fetch(Object any);
                                    CompletionStage<String> fetchAsync(int number);
                                    """).signatures("demo.TargetSync"))
                    .containsExactly(
                            "String fetchAsync(List<String> urls);",
                            "int fetch(List<Integer> numbers);",
                            "String fetchAsync(T url);",
                            "int fetch(Object any);",
                            "String fetch(int number);");
        }

        @Test
        void staysWhereObjectHasTheMethod() {
            assertThat(views("""
                                    CompletionStage<String> toStringAsync();
                                    CompletionStage<Void> notifyAsync();
                                    CompletionStage<Void> waitAsync(long milliseconds);
                                    CompletionStage<Void> waitAsync(String reason);
                                    """).signatures("demo.TargetSync"))
                    .containsExactly(
                            "String toStringAsync();",
                            "void notifyAsync();",
                            "void waitAsync(long milliseconds);",
                            "void wait(String reason);");
        }

        @Test
        void staysWhereTheRestIsNoName() {
            assertThat(views("""
                                    CompletionStage<Void> importAsync();
                                    CompletionStage<Void> trueAsync();
                                    CompletionStage<Void> _Async();
                                    CompletionStage<Void> Async();
                                    """).signatures("demo.TargetSync"))
                    .containsExactly("void importAsync();", "void trueAsync();", "void _Async();", "void Async();");
        }

        @Test
        void staysWhereTheFactoryHasTheName() {
            assertThat(views("CompletionStage<String> ofAsync(Target<String> other);")
                            .signatures("demo.TargetSync"))
                    .containsExactly("String ofAsync(Target<String> other);");
        }
    }

    @Nested
    class AMethodInBothColours {
        @Test
        void isOneMethodInEachView() {
            Compiled compiled = views("""
                    int get(String key);
                    CompletionStage<Integer> getAsync(String key);
                    """);

            assertThat(compiled.signatures("demo.TargetSync")).containsExactly("int get(String key);");
            assertThat(compiled.signatures("demo.TargetAsync"))
                    .containsExactly("CompletableFuture<Integer> getAsync(String key);");
            assertThat(compiled.source("demo.TargetSyncView"))
                    .contains("Operation.of(\"Target.get\").twin(\"TargetAsync.getAsync\")");
        }

        @Test
        void mayBeMarkedOnItsSynchronousHalf() {
            Compiled compiled = views("""
                    CompletionStage<Void> exists();
                    void existsBlocking();
                    CompletionStage<List<T>> listAsync();
                    List<T> listSync();
                    """);

            assertThat(compiled.signatures("demo.TargetSync")).containsExactly("void exists();", "List<T> list();");
            assertThat(compiled.signatures("demo.TargetAsync"))
                    .containsExactly("CompletableFuture<Void> exists();", "CompletableFuture<List<T>> listAsync();");
        }

        @Test
        void isTwoMethodsWhereParametersOrValuesDiffer() {
            assertThat(views("""
                                    Optional<String> get(String key);
                                    CompletionStage<String> getAsync(String key);
                                    CompletionStage<String> find();
                                    String findBlocking(int limit);
                                    """).signatures("demo.TargetSync"))
                    .containsExactly(
                            "Optional<String> get(String key);",
                            "String getAsync(String key);",
                            "String find();",
                            "String findBlocking(int limit);");
        }
    }

    @Nested
    class AMethodCalledClose {
        @Test
        void makesTheSynchronousViewCloseable() {
            Compiled compiled = views("CompletionStage<Void> closeAsync();");

            assertThat(compiled.source("demo.TargetSync"))
                    .contains("interface TargetSync<T> extends AutoCloseable {")
                    .contains("void close();");
            assertThat(compiled.source("demo.TargetSyncView")).contains(".asClosing()");
            assertThat(compiled.source("demo.TargetAsync")).doesNotContain("AutoCloseable");
        }

        @Test
        void doesNotDeclareInterrupts() {
            Compiled compiled =
                    views("CompletionStage<Void> closeAsync() throws InterruptedException, TimeoutException;");

            assertThat(compiled.signatures("demo.TargetSync")).containsExactly("void close() throws TimeoutException;");
            assertThat(compiled.source("demo.TargetSyncView"))
                    .contains("throw new AwaitInterruptedException(\"Target.closeAsync was interrupted\", interrupt);");
        }

        @Test
        void isAnOrdinaryMethodIfItHasAValueOrParameters() {
            Compiled compiled = views("""
                    CompletionStage<Boolean> closeAsync();
                    void close(int force);
                    """);

            assertThat(compiled.source("demo.TargetSync"))
                    .doesNotContain("AutoCloseable")
                    .contains("Boolean close();");
        }
    }

    @Nested
    class Parameters {
        @Test
        void areNamedAfterTheirTypesWhereTheirNamesAreLost() {
            Compiled compiled = new Project(root).source("""
                            package demo;
                            @dev.smartasync.SmartAsync
                            public abstract class Text implements java.util.function.BiFunction<String, int[], Class<?>> {}
                            """).compile().succeeds();

            assertThat(compiled.signatures("demo.TextSync")).contains("Class<?> apply(String value, int[] value2);");
        }
    }

    @Nested
    class TheUnnamedPackage {
        @Test
        void hasViewsToo() {
            Compiled compiled = new Project(root)
                    .source("@dev.smartasync.SmartAsync interface Bare { void run(); }")
                    .compile()
                    .succeeds();

            assertThat(compiled.generatedFiles())
                    .containsExactly("BareAsync.java", "BareAsyncView.java", "BareSync.java", "BareSyncView.java");
        }
    }

    @Nested
    class Constants {
        @Test
        void areNamedAfterTheMethodsEachOnce() {
            assertThat(views("""
                                    void fetchData();
                                    void fetch_data();
                                    void fetchData(int other);
                                    void parseURLFast2Times();
                                    void target();
                                    """)
                            .source("demo.TargetSyncView")
                            .lines()
                            .filter(line -> line.contains("static final"))
                            .map(line -> line.replaceAll(".*Operation (\\w+) =.*", "$1")))
                    .containsExactly("FETCH_DATA", "FETCH_DATA_2", "FETCH_DATA_3", "PARSE_URL_FAST2_TIMES", "TARGET");
        }
    }
}
