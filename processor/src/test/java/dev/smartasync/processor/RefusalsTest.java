package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the processor refuses: each message whole, with the line that it stands at. */
class RefusalsTest {
    @TempDir
    Path root;

    private Compiled compile(String... sources) {
        var project = new Project(root);
        for (String source : sources) {
            project.source(source);
        }
        return project.compile();
    }

    private void assertRefused(String source, String... messages) {
        Compiled compiled = compile(source);
        assertThat(compiled.isSuccess()).isFalse();
        assertThat(compiled.refusals()).containsExactly(messages);
        assertThat(compiled.generatedFiles()).isEmpty();
    }

    @Nested
    class OfATypeThat {
        @Test
        void isPrivate() {
            assertRefused("""
                    package demo;
                    class Outer {
                        @dev.smartasync.SmartAsync
                        private static class Hidden {
                            public void run() {}
                        }
                    }
                    """, """
                    4: [SmartAsyncPrivateType] Outer.Hidden is private, or inside a private type, so that no view can refer \
                    to it. Make it package-private or wider.""");
        }

        @Test
        void isAnAnnotation() {
            assertRefused("""
                    package demo;
                    @dev.smartasync.SmartAsync
                    @interface Mark {
                        String value();
                    }
                    """, """
                    3: [SmartAsyncAnnotationType] Mark is an annotation interface: it has elements, and no methods to call. \
                    Remove @SmartAsync.""");
        }

        @Test
        void isAnInnerClassOfAGenericOne() {
            assertRefused("""
                    package demo;
                    class Outer<T> {
                        @dev.smartasync.SmartAsync
                        class Inner {
                            public void run() {}
                        }
                    }
                    """, """
                    4: [SmartAsyncInnerType] Outer.Inner is an inner class of a generic class, whose type arguments its \
                    views could not name. Make it static.""");
        }

        @Test
        void hasNothingToShow() {
            assertRefused("""
                    package demo;
                    @dev.smartasync.SmartAsync
                    public class Empty implements Comparable<Empty> {
                        void internal() {}
                        @Override public int compareTo(Empty other) { return 0; }
                        @Override public String toString() { return ""; }
                    }
                    """, """
                    3: [SmartAsyncNoMethods] Empty has no method that a view could show. Views show what is public, and in a \
                    type that is not public also what is package-private; they leave out what Object, Enum, Record and \
                    Comparable declare.""");
        }

        @Test
        void usesWhatDoesNotExist() {
            assertRefused("""
                    package demo;
                    @dev.smartasync.SmartAsync
                    public class Lost {
                        public void run(Missing missing, java.util.List<Gone> gone) {}
                    }
                    """, """
                    3: [SmartAsyncUnresolved] Lost uses types that do not exist, and that no annotation processor generated. \
                    Declare or import them.
                        Missing
                        Gone""");
        }
    }

    @Nested
    class OfAnAnnotationThatNamesNothing {
        @Test
        void saysWhere() {
            assertRefused("""
                    package demo;
                    @dev.smartasync.SmartAsync(throwing = {Gone.class, java.io.IOException.class})
                    public interface Lost {
                        void run();
                    }
                    """, """
                    3: [SmartAsyncUnresolved] Lost uses types that do not exist, and that no annotation processor generated. \
                    Declare or import them.
                        a class in throwing""");
        }
    }

    @Nested
    class OfMethodsThat {
        @Test
        void cannotBeShown() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.SmartAsync;
                    public class Shy {
                        @SmartAsync private void secret() {}
                        @SmartAsync void near(int[] numbers) {}
                        @SmartAsync protected void below() {}
                        @SmartAsync @Override public String toString() { return ""; }
                        @SmartAsync public void shown() {}
                    }
                    """, """
                    4: [SmartAsyncHiddenMethod] Views of Shy cannot show these methods. Make them public, or remove \
                    @SmartAsync from them. (In a type that is not public, package-private is enough. What Object, Enum, \
                    Record and Comparable declare is never shown.)
                        void secret()
                        void near(int[])
                        void below()
                        String toString()""");
        }

        @Test
        void useWhatViewsCannotReferTo() {
            assertRefused("""
                    package demo;
                    import java.util.List;
                    @dev.smartasync.SmartAsync
                    public class Leaky {
                        private interface Secret {}
                        public List<? extends Secret[]> list() { return List.of(); }
                        public void take(Secret secret) {}
                    }
                    """, """
                    6: [SmartAsyncHiddenType] Methods of Leaky use types that its views cannot refer to. Make these types \
                    package-private or wider, or leave these methods out, as @SmartAsync on the other methods alone does.
                        List<? extends Leaky.Secret[]> list(): Leaky.Secret
                        void take(Leaky.Secret): Leaky.Secret""");
        }

        @Test
        void clashWithTheFactories() {
            assertRefused("""
                    package demo;
                    @dev.smartasync.SmartAsync
                    public class Money {
                        public static Money of(Money other) { return other; }
                        public String of(Money other, dev.smartasync.Bridge bridge) { return ""; }
                        public String of(String text) { return text; }
                    }
                    """, """
                    4: [SmartAsyncNameClash] Methods of Money clash with the factory methods that its views have. Rename \
                    them, or leave them out, as @SmartAsync on the other methods alone does.
                        Money of(Money)
                        String of(Money, Bridge)""");
        }

        @Test
        void areAsynchronousInAWayThatIsNotKnown() {
            Compiled compiled = compile("""
                    package rx;
                    public class Single<T> {}
                    """, """
                    package io.vertx.core.streams;
                    public interface ReadStream<T> {}
                    """, """
                    package demo;
                    @dev.smartasync.SmartAsync
                    public class Strange {
                        public rx.Single<String> old() { return null; }
                        public io.vertx.core.streams.ReadStream<String> read() { return null; }
                    }
                    """);

            assertThat(compiled.refusals()).containsExactly("""
                            4: [SmartAsyncUnknownAsync] Methods of Strange are asynchronous in a way that views do not know. \
                            Return a CompletionStage or a Flow.Publisher, or register an adapter for the type and name it in \
                            -Asmartasync.types.
                                Single<String> old()
                                ReadStream<String> read()""");
        }

        @Test
        void areAsynchronousInAWayThatIsNotKnownAndThatTheyInherit() {
            Compiled compiled = compile("""
                    package rx;
                    public class Observable<T> {}
                    """, """
                    package demo;
                    class Base {
                        public rx.Observable<String> names() { return null; }
                    }
                    """, """
                    package demo;
                    @dev.smartasync.SmartAsync
                    class Heir extends Base {}
                    """);

            assertThat(compiled.refusals()).containsExactly("""
                            3: [SmartAsyncUnknownAsync] Methods of Heir are asynchronous in a way that views do not know. \
                            Return a CompletionStage or a Flow.Publisher, or register an adapter for the type and name it in \
                            -Asmartasync.types.
                                Observable<String> names()""");
        }

        @Test
        void needAnAdapterThatIsNotThere() {
            Compiled compiled = compile("""
                    package reactor.core.publisher;
                    public abstract class Mono<T> {}
                    """, """
                    package org.reactivestreams;
                    public interface Publisher<T> {}
                    """, """
                    package reactor.core.publisher;
                    public abstract class Flux<T> implements org.reactivestreams.Publisher<T> {}
                    """, """
                    package io.vertx.core;
                    public interface Future<T> {}
                    """, """
                    package demo;
                    @dev.smartasync.SmartAsync
                    public class Reactive {
                        public reactor.core.publisher.Mono<String> mono() { return null; }
                        public reactor.core.publisher.Flux<String> flux() { return null; }
                        public org.reactivestreams.Publisher<String> publisher() { return null; }
                        public io.vertx.core.Future<String> future() { return null; }
                    }
                    """);

            assertThat(compiled.refusals()).containsExactly("""
                            4: [SmartAsyncAdapterMissing] Methods of Reactive return types whose adapter is not on the class \
                            path. Add the artifact. If it is there at run time only, or the adapter is your own, name the types \
                            in -Asmartasync.types.
                                Mono<String> mono(): reactor.core.publisher.Mono needs dev.smartasync:smartasync-reactor
                                Flux<String> flux(): reactor.core.publisher.Flux needs dev.smartasync:smartasync-reactor
                                Publisher<String> publisher(): org.reactivestreams.Publisher needs dev.smartasync:smartasync-reactive-streams
                                Future<String> future(): io.vertx.core.Future needs dev.smartasync:smartasync-vertx""");
        }
    }

    @Nested
    class OfAnAnnotationThat {
        @Test
        void declaresUncheckedExceptions() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.SmartAsync;
                    @SmartAsync(throwing = {IllegalStateException.class, java.io.IOException.class})
                    public class Careless {
                        private static class Hidden extends Exception {
                            private static final long serialVersionUID = 1;
                        }
                        @SmartAsync(throwing = {Error.class, Hidden.class})
                        public java.util.concurrent.CompletionStage<String> run() { return null; }
                    }
                    """, """
                    4: [SmartAsyncThrowing] throwing in Careless is for checked exceptions that the views can \
                    name. Leave the others out; unchecked ones are thrown as they are anyway.
                        IllegalStateException is unchecked
                        CompletionStage<String> run(): Error is unchecked
                        CompletionStage<String> run(): Careless.Hidden is hidden""");
        }

        @Test
        void hasNoTimeout() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.SmartAsync;
                    import java.util.concurrent.CompletionStage;
                    @SmartAsync(timeout = "2 seconds")
                    public class Impatient {
                        @SmartAsync(timeout = "PT0S") public CompletionStage<String> never() { return null; }
                        @SmartAsync(timeout = "PT-1S") public CompletionStage<String> before() { return null; }
                    }
                    """, """
                    5: [SmartAsyncTimeout] timeout in Impatient is not a positive ISO-8601 duration. Write one \
                    such as "PT2.5S" or "PT1M".
                        "2 seconds"
                        CompletionStage<String> never(): "PT0S"
                        CompletionStage<String> before(): "PT-1S\"""");
        }
    }

    @Nested
    class OfViewsThat {
        @Test
        void wouldReplaceOtherTypes() {
            Compiled compiled = compile("""
                    package demo;
                    @dev.smartasync.SmartAsync
                    public class Taken {
                        public void run() {}
                    }
                    """, """
                    package demo;
                    public interface TakenSync {}
                    """, """
                    package demo;
                    class TakenAsyncView {}
                    """);

            assertThat(compiled.refusals()).containsExactly("""
                            3: [SmartAsyncFileExists] The names of the views of Taken are taken by other types. Rename the one \
                            or the other.
                                demo.TakenSync
                                demo.TakenAsyncView""");
        }
    }

    @Nested
    class OfSeveralKinds {
        @Test
        void areAllShownAtOnce() {
            Compiled compiled = compile("""
                    package rx;
                    public class Observable<T> {}
                    """, """
                    package demo;
                    @dev.smartasync.SmartAsync(timeout = "?", throwing = Error.class)
                    public class Wrong {
                        public rx.Observable<String> names() { return null; }
                    }
                    """);

            assertThat(compiled.refusals())
                    .map(message -> message.replaceAll("\\].*(?s:.*)", "]"))
                    .containsExactly(
                            "4: [SmartAsyncUnknownAsync]", "3: [SmartAsyncThrowing]", "3: [SmartAsyncTimeout]");
        }
    }

    @Nested
    class OfNothing {
        @Test
        void isARemarkOnATimeoutThatASynchronousTargetCannotKeep() {
            Compiled compiled = compile("""
                            package demo;
                            @dev.smartasync.SmartAsync(timeout = "PT1S")
                            public class Mixed {
                                public String here() { return ""; }
                                public void there() {}
                                public java.util.concurrent.CompletionStage<String> bounded() { return null; }
                                @dev.smartasync.NonBlocking public int size() { return 0; }
                            }
                            """).succeeds();

            assertThat(compiled.notes()).containsExactly("""
                            [SmartAsyncTimeoutIgnored] Synchronous methods of Mixed run on the caller's thread in its \
                            synchronous view, where no timeout can end them. Bound them inside, or call the asynchronous view \
                            and wait for its future.
                                String here()
                                void there()""");
        }

        @Test
        void isARemarkOnAThrowingThatASynchronousTargetDoesNotNeed() {
            Compiled compiled = compile("""
                            package demo;
                            import dev.smartasync.SmartAsync;
                            public class Wordy {
                                @SmartAsync(throwing = java.io.IOException.class) public String here() { return ""; }
                                @SmartAsync(throwing = java.io.IOException.class)
                                public java.util.concurrent.Flow.Publisher<String> read() { return null; }
                                @SmartAsync(throwing = java.io.IOException.class, collect = true)
                                public java.util.concurrent.Flow.Publisher<String> list() { return null; }
                                @SmartAsync(throwing = java.io.IOException.class)
                                public java.util.concurrent.Flow.Publisher<Void> run() { return null; }
                            }
                            """).succeeds();

            assertThat(compiled.notes()).containsExactly("""
                            [SmartAsyncThrowingIgnored] Synchronous methods of Wordy throw what they declare themselves, and \
                            reading a Stream declares nothing. Leave throwing out of their @SmartAsync, or ask for a List with \
                            collect = true.
                                String here()
                                Flow.Publisher<String> read()""");
        }

        @Test
        void isARemarkOnACollectThatNoPublisherAsksFor() {
            Compiled compiled = compile("""
                            package demo;
                            import dev.smartasync.SmartAsync;
                            import java.util.concurrent.*;
                            import java.util.stream.Stream;
                            @SmartAsync(collect = true)
                            public class Greedy {
                                public String here() { return ""; }
                                @SmartAsync(collect = true) public Stream<String> lines() { return null; }
                                @SmartAsync(collect = true) public CompletionStage<String> stage() { return null; }
                                @SmartAsync(collect = true) public Flow.Publisher<String> read() { return null; }
                            }
                            """).succeeds();

            assertThat(compiled.notes()).containsExactly("""
                            [SmartAsyncCollectIgnored] These methods of Greedy return no publisher whose elements could be \
                            collected. Leave collect out of their @SmartAsync.
                                Stream<String> lines()
                                CompletionStage<String> stage()""");
        }
    }
}
