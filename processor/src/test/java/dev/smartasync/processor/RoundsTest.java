package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that other processors write or change while ours runs. */
class RoundsTest {
    @TempDir
    Path root;

    /** Writes an interface and an exception in the first round. */
    static final class Maker extends AbstractProcessor {
        private boolean isDone;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!isDone) {
                isDone = true;
                write("demo.Made", """
                        package demo;
                        public interface Made<T> {
                            java.util.concurrent.CompletionStage<T> made();
                        }
                        """);
                write("demo.MadeException", """
                        package demo;
                        public class MadeException extends Exception {
                            private static final long serialVersionUID = 1;
                        }
                        """);
            }
            return false;
        }

        private void write(String name, String text) {
            try (var writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                writer.write(text);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @Nested
    class ATypeThatAnotherProcessorWrites {
        @Test
        void isWaitedForWhereItIsInherited() {
            Compiled compiled = new Project(root)
                    .processor(new Maker())
                    .source("""
                            package demo;
                            @dev.smartasync.SmartAsync
                            public interface Heir extends Made<String> {
                                int own();
                            }
                            """)
                    .compile()
                    .succeeds();

            assertThat(compiled.signatures("demo.HeirSync")).containsExactly("int own();", "String made();");
        }

        @Test
        void isWaitedForWhereItIsMentioned() {
            Compiled compiled = new Project(root)
                    .processor(new Maker())
                    .source("""
                            package demo;
                            import java.util.List;
                            @dev.smartasync.SmartAsync
                            public interface User<T extends Made<T>> {
                                List<Made<T>> all(Made<?>[] made);
                            }
                            """)
                    .compile()
                    .succeeds();

            assertThat(compiled.signatures("demo.UserAsync"))
                    .containsExactly("CompletableFuture<List<Made<T>>> all(Made<?>[] made);");
        }
    }

    @Nested
    class AnExceptionThatAnotherProcessorWrites {
        @Test
        void isWaitedForWhereItIsThrown() {
            Compiled compiled = new Project(root)
                    .processor(new Maker())
                    .source("""
                            package demo;
                            @dev.smartasync.SmartAsync(throwing = MadeException.class)
                            public interface Thrower {
                                java.util.concurrent.CompletionStage<String> text();
                            }
                            """)
                    .compile()
                    .succeeds();

            assertThat(compiled.signatures("demo.ThrowerSync")).containsExactly("String text() throws MadeException;");
        }
    }

    @Nested
    class AViewThatIsMadeAtTheSameTime {
        @Test
        void mayBeMentionedByItsOwnTarget() {
            Compiled compiled = new Project(root).source("""
                            package demo;
                            @dev.smartasync.SmartAsync
                            public class Knot {
                                @dev.smartasync.NonBlocking
                                public KnotSync sync() { return KnotSync.of(this); }
                            }
                            """).compile().succeeds();

            assertThat(compiled.signatures("demo.KnotSync")).containsExactly("KnotSync sync();");
        }

        @Test
        void mayBeInheritedByAnotherTarget() {
            Compiled compiled =
                    new Project(root).source("""
                            package demo;
                            @dev.smartasync.SmartAsync
                            public interface Second extends FirstSync {
                                int own();
                            }
                            """).source("""
                            package demo;
                            @dev.smartasync.SmartAsync
                            public interface First {
                                java.util.concurrent.CompletionStage<String> first();
                            }
                            """).compile().succeeds();

            assertThat(compiled.signatures("demo.SecondAsync"))
                    .containsExactly("CompletableFuture<Integer> own();", "CompletableFuture<String> first();");
        }
    }

    @Nested
    class ADeclaredView {
        @Test
        void waitsForWhatTheTypeThatIsWantedInherits() {
            Compiled compiled = new Project(root)
                    .processor(new Maker())
                    .source("""
                            package demo;
                            @dev.smartasync.ViewOf(Source.class)
                            public interface Heir extends Made<String> {
                                Source source();
                            }
                            """)
                    .source("""
                            package demo;
                            public interface Source {
                                String made();
                            }
                            """)
                    .compile()
                    .succeeds();

            assertThat(compiled.source("demo.HeirView")).contains("public CompletionStage<String> made() {");
        }

        @Test
        void waitsForItsTargetAndForWhatTheAnnotationNames() {
            Compiled compiled = new Project(root)
                    .processor(new Maker())
                    .source("""
                            package demo;
                            @dev.smartasync.ViewOf(value = Made.class, throwing = MadeException.class)
                            public interface Unmade<T> {
                                T made() throws Exception;
                            }
                            """)
                    .compile()
                    .succeeds();

            assertThat(compiled.source("demo.UnmadeView")).contains("throwing(Exception.class, MadeException.class)");
        }

        @Test
        void waitsForWhatMethodsOfItsTargetMention() {
            Compiled compiled = new Project(root)
                    .processor(new Maker())
                    .source("""
                            package demo;
                            @dev.smartasync.ViewOf(Source.class)
                            public interface Wanted {
                                java.util.concurrent.CompletableFuture<? extends Object> made();
                            }
                            """)
                    .source("""
                            package demo;
                            public interface Source {
                                Made<String> made();
                            }
                            """)
                    .compile()
                    .succeeds();

            assertThat(compiled.source("demo.WantedView")).contains("made() {");
        }

        @Test
        void mayBeOverAGeneratedViewOfTheSameCompilation() {
            Compiled compiled =
                    new Project(root).source("""
                            package demo;
                            @dev.smartasync.SmartAsync
                            public interface First {
                                String first();
                            }
                            """).source("""
                            package demo;
                            @dev.smartasync.ViewOf(FirstAsync.class)
                            public interface Again extends FirstSync {}
                            """).compile().succeeds();

            assertThat(compiled.source("demo.AgainView")).contains("return call.await(FIRST, this.target.first());");
        }
    }

    @Nested
    class ATypeThatLombokChanges {
        private static final String SOURCE = """
                package demo;
                @lombok.Getter
                @dev.smartasync.SmartAsync
                public class Person {
                    private final String name = "Ada";
                    public String greet() { return "Hello " + getName(); }
                }
                """;

        @Test
        void hasItsGettersInTheViews() {
            Compiled compiled = new Project(root)
                    .library("lombok.Getter")
                    .processorPath("lombok.Getter")
                    .source(SOURCE)
                    .compile()
                    .succeeds();

            assertThat(compiled.signatures("demo.PersonSync")).containsExactly("String greet();", "String getName();");
        }
    }
}
