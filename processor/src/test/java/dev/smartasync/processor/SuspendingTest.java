package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kotlin's functions that suspend, as Java sees them. */
class SuspendingTest {
    private static final String REST = """
            package kotlin.coroutines;
            public interface Continuation<T> {}
            """;
    private static final String UNIT = """
            package kotlin;
            public final class Unit {}
            """;
    private static final String ADAPTER = """
            package dev.smartasync.kotlin;
            public final class SuspendAdapter {}
            """;
    private static final String CALL = """
            package dev.smartasync.kotlin;
            public final class SuspendCall {
                public static SuspendCall awaited(dev.smartasync.Bridge bridge, SuspendTarget target) { return null; }
                public static SuspendCall handedOver(dev.smartasync.Bridge bridge, SuspendTarget target) { return null; }
            }
            """;
    private static final String TARGET = """
            package dev.smartasync.kotlin;
            public interface SuspendTarget {
                Object call(kotlin.coroutines.Continuation<Object> rest) throws Throwable;
            }
            """;

    @TempDir
    Path root;

    private Project project(String target) {
        return new Project(root).source(REST).source(UNIT).source(target);
    }

    private Project withAdapter(String target) {
        return project(target).source(ADAPTER).source(CALL).source(TARGET);
    }

    private static String target(String methods) {
        return """
                package demo;
                import java.util.*;
                import kotlin.coroutines.Continuation;
                @dev.smartasync.SmartAsync
                public interface Target<T extends Number> {
                    %s
                }
                """.formatted(methods);
    }

    private Compiled compiled(String methods) {
        return withAdapter(target(methods)).compile().succeeds();
    }

    @Nested
    class OneWithAValue {
        @Test
        void isSynchronousInOneViewAndAFutureInTheOther() {
            Compiled compiled = compiled("Object price(String book, int count, Continuation<? super Integer> rest);");

            assertThat(compiled.signatures("demo.TargetSync"))
                    .containsExactly("Integer price(String book, int count);");
            assertThat(compiled.signatures("demo.TargetAsync"))
                    .containsExactly("CompletableFuture<Integer> price(String book, int count);");
        }

        @Test
        void isCalledWhenTheBridgeCallsIt() {
            Compiled compiled = compiled("Object price(String book, Continuation<? super Integer> rest);");

            assertThat(compiled.source("demo.TargetSyncView"))
                    .contains("call.awaitElsewhere(() -> SuspendCall.awaited(this.bridge,"
                            + " rest -> this.target.price(book, rest)))")
                    .contains(
                            "call.await(PRICE, SuspendCall.awaited(this.bridge, rest -> this.target.price(book, rest)))");
            assertThat(compiled.source("demo.TargetAsyncView"))
                    .contains("this.bridge.handOver(PRICE, SuspendCall.handedOver(this.bridge,"
                            + " rest -> this.target.price(book, rest)))");
        }

        @Test
        void mayHaveAParameterOfTheNameThatTheCallWouldHaveUsed() {
            Compiled compiled = compiled("Object price(String rest, int call, Continuation<? super Integer> last);");

            assertThat(compiled.source("demo.TargetSyncView"))
                    .contains("rest_ -> this.target.price(rest, call, rest_)");
        }

        @Test
        void mayThrowWhatItDeclares() {
            Compiled compiled =
                    compiled("Object price(Continuation<? super Integer> rest) throws java.io.IOException;");

            assertThat(compiled.signatures("demo.TargetSync")).containsExactly("Integer price() throws IOException;");
        }

        @Test
        void declaresWhatItsAnnotationNamesInAStub() {
            Compiled compiled = withAdapter(target("""
                            @kotlin.jvm.Throws(exceptionClasses = {java.io.IOException.class})
                            Object price(Continuation<? super Integer> rest);
                            """)).source("""
                            package kotlin.jvm;
                            public @interface Throws {
                                Class<? extends Throwable>[] exceptionClasses();
                            }
                            """).compile().succeeds();

            assertThat(compiled.signatures("demo.TargetSync")).containsExactly("Integer price() throws IOException;");
            assertThat(compiled.signatures("demo.TargetAsync")).containsExactly("CompletableFuture<Integer> price();");
            assertThat(compiled.source("demo.TargetSyncView")).contains("throwing(IOException.class)");
        }

        @Test
        void mayBeGeneric() {
            Compiled compiled = compiled("""
                    Object own(Continuation<? super T> rest);
                    <V extends Comparable<V>> Object first(List<? extends V> values, Continuation<? super Map<String, V>> rest);
                    """);

            assertThat(compiled.signatures("demo.TargetSync"))
                    .containsExactly(
                            "T own();", "<V extends Comparable<V>> Map<String, V> first(List<? extends V> values);");
        }

        @Test
        void mayBeInheritedFromATypeWithArguments() {
            Compiled compiled = withAdapter("""
                            package demo;
                            @dev.smartasync.SmartAsync
                            public interface Books extends Repository<String> {}
                            """)
                    .source("""
                            package demo;
                            interface Repository<E> {
                                Object find(E key, kotlin.coroutines.Continuation<? super List<E>> rest);
                                interface List<E> {}
                            }
                            """.replace("interface Repository", "public interface Repository"))
                    .compile()
                    .succeeds();

            assertThat(compiled.signatures("demo.BooksSync"))
                    .containsExactly("Repository.List<String> find(String key);");
        }

        @Test
        void mayBeStatic() {
            Compiled compiled = withAdapter("""
                            package demo;
                            @dev.smartasync.SmartAsync
                            public final class CatalogKt {
                                private CatalogKt() {}
                                public static Object price(String book, kotlin.coroutines.Continuation<? super Integer> rest) {
                                    return null;
                                }
                            }
                            """).compile().succeeds();

            assertThat(compiled.source("demo.CatalogKtAsyncView")).contains("rest -> CatalogKt.price(book, rest)");
        }
    }

    @Nested
    class OneWithoutAValue {
        @Test
        void isVoid() {
            Compiled compiled = compiled("Object refresh(Continuation<? super kotlin.Unit> rest);");

            assertThat(compiled.signatures("demo.TargetSync")).containsExactly("void refresh();");
            assertThat(compiled.signatures("demo.TargetAsync")).containsExactly("CompletableFuture<Void> refresh();");
        }

        @Test
        void makesTheSynchronousViewCloseableIfItIsCalledClose() {
            Compiled compiled = compiled("Object close(Continuation<? super kotlin.Unit> rest);");

            assertThat(compiled.source("demo.TargetSync")).contains("extends AutoCloseable");
        }
    }

    @Nested
    class OneBesideAnother {
        @Test
        void isAPairWithTheOneOfTheSameNameThatDoesNotSuspend() {
            Compiled compiled = compiled("""
                    Object price(String book, Continuation<? super Integer> rest);
                    int price(String book);
                    """);

            assertThat(compiled.source("demo.TargetSyncView")).contains("return this.target.price(book);");
            assertThat(compiled.source("demo.TargetAsyncView")).contains("rest -> this.target.price(book, rest)");
            assertThat(compiled.signatures("demo.TargetSync")).hasSize(1);
            assertThat(compiled.signatures("demo.TargetAsync")).hasSize(1);
        }

        @Test
        void isAPairWithTheOneThatIsSaidToBlock() {
            Compiled compiled = compiled("""
                    Object price(String book, Continuation<? super Integer> rest);
                    int priceBlocking(String book);
                    """);

            assertThat(compiled.signatures("demo.TargetSync")).containsExactly("int price(String book);");
            assertThat(compiled.signatures("demo.TargetAsync"))
                    .containsExactly("CompletableFuture<Integer> price(String book);");
        }
    }

    @Nested
    class OneThatCannotBeShown {
        @Test
        void hasNoAdapter() {
            Compiled compiled = project(target("Object price(String book, Continuation<? super Integer> rest);"))
                    .compile();

            assertThat(compiled.refusals()).containsExactly("""
                    6: [SmartAsyncAdapterMissing] Methods of Target return types whose adapter is not on the class path. Add the \
                    artifact. If it is there at run time only, or the adapter is your own, name the types in -Asmartasync.types.
                        Object price(String, Continuation<? super Integer>): a function of Kotlin's that suspends needs \
                    dev.smartasync:smartasync-kotlin""");
        }

        @Test
        void hasANameThatKotlinHasMangled() throws IOException {
            Path library = root.resolve("library");
            Compiled compiledLibrary =
                    new Project(library).source(REST).source("""
                            package acme;
                            public interface Prices {
                                Object price_JP2dKIU(long book, kotlin.coroutines.Continuation<? super Integer> rest);
                                Object all(kotlin.coroutines.Continuation<? super Integer> rest);
                            }
                            """).compile();
            mangle(compiledLibrary.classes().resolve("acme/Prices.class"));

            Compiled compiled = new Project(root.resolve("user"))
                    .library(compiledLibrary.classes())
                    .source(ADAPTER)
                    .source(CALL)
                    .source(TARGET)
                    .source("""
                            package demo;
                            @dev.smartasync.SmartAsync
                            public interface Prices extends acme.Prices {}
                            """)
                    .compile();

            assertThat(compiled.refusals()).containsExactly("""
                    3: [SmartAsyncMangledName] Methods of Prices have names that code in Java cannot write: Kotlin gives such a name \
                    to a function with a value class among its types. Let it take and give what the value class holds, or put \
                    @SmartAsync on the other methods alone.
                        Object price-JP2dKIU(long, Continuation<? super Integer>)""");
        }

        private void mangle(Path file) throws IOException {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            Files.writeString(file, bytes.replace("price_JP2dKIU", "price-JP2dKIU"), StandardCharsets.ISO_8859_1);
        }
    }
}
