package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which types are asynchronous, and what their value is. */
class ColoursTest {
    private static final String MONO = """
            package reactor.core.publisher;
            public abstract class Mono<T> implements org.reactivestreams.Publisher<T> {}
            """;
    private static final String PUBLISHER = """
            package org.reactivestreams;
            public interface Publisher<T> {}
            """;
    private static final String ADAPTER = """
            package dev.smartasync.reactor;
            public final class ReactorAdapter {}
            """;
    private static final String COMPLETABLE = """
            package io.reactivex.rxjava3.core;
            public abstract class Completable {}
            """;
    private static final String LISTENABLE = """
            package com.google.common.util.concurrent;
            public interface ListenableFuture<V> extends java.util.concurrent.Future<V> {}
            """;
    private static final String PROMISE = """
            package acme;
            public interface Promise<T> {}
            """;
    private static final String TASK = """
            package acme;
            public class Task {}
            """;

    @TempDir
    Path root;

    private Project target(String methods) {
        return new Project(root).source("""
                        package demo;
                        import java.util.*;
                        import java.util.concurrent.*;
                        @dev.smartasync.SmartAsync
                        public abstract class Target<T extends Number> {
                            %s
                        }
                        """.formatted(methods));
    }

    @Nested
    class ATypeOfAnotherLibrary {
        @Test
        void isAsynchronousWhereItsAdapterIsThere() {
            Compiled compiled = target("public abstract reactor.core.publisher.Mono<String> mono();")
                    .source(MONO)
                    .source(PUBLISHER)
                    .source(ADAPTER)
                    .compile()
                    .succeeds();

            assertThat(compiled.signatures("demo.TargetSync")).contains("String mono();");
            assertThat(compiled.signatures("demo.TargetAsync")).contains("CompletableFuture<String> mono();");
        }

        @Test
        void isAsynchronousWhereTheUserNamesIt() {
            Compiled compiled = target("""
                            public abstract reactor.core.publisher.Mono<String> mono();
                            public abstract io.reactivex.rxjava3.core.Completable completable();
                            """)
                    .source(MONO)
                    .source(PUBLISHER)
                    .source(COMPLETABLE)
                    .option(
                            "-Asmartasync.types=reactor.core.publisher.Mono, io.reactivex.rxjava3.core.Completable,not.There")
                    .compile()
                    .succeeds();

            assertThat(compiled.signatures("demo.TargetSync")).contains("String mono();", "void completable();");
        }

        @Test
        void isWhatItExtendsWhereItsAdapterIsMissing() {
            Compiled compiled = target(
                            "public abstract com.google.common.util.concurrent.ListenableFuture<String> listenable();")
                    .source(LISTENABLE)
                    .compile()
                    .succeeds();

            assertThat(compiled.signatures("demo.TargetSync")).contains("String listenable();");
        }
    }

    @Nested
    class ATypeOfManyValues {
        private static final String FLUX = """
                package reactor.core.publisher;
                public abstract class Flux<T> implements org.reactivestreams.Publisher<T> {}
                """;
        private static final String FLUX_ADAPTER = """
                package dev.smartasync.reactor;
                public final class FluxAdapter {}
                """;
        private static final String PUBLISHER_ADAPTER = """
                package dev.smartasync.reactivestreams;
                public final class PublisherAdapter {}
                """;

        @Test
        void isAStreamWhereItsAdapterIsThere() {
            Compiled compiled = target("""
                            public abstract reactor.core.publisher.Flux<String> flux();
                            public abstract org.reactivestreams.Publisher<? extends T> publisher();
                            """)
                    .source(FLUX)
                    .source(PUBLISHER)
                    .source(FLUX_ADAPTER)
                    .source(PUBLISHER_ADAPTER)
                    .compile()
                    .succeeds();

            assertThat(compiled.signatures("demo.TargetSync"))
                    .contains("Stream<String> flux();", "Stream<T> publisher();");
            assertThat(compiled.signatures("demo.TargetAsync"))
                    .contains("Flux<String> flux();", "Publisher<? extends T> publisher();");
        }

        @Test
        void isAStreamWhereTheUserNamesIt() {
            Compiled compiled = target("public abstract io.reactivex.Flowable<String> flowable();")
                    .source("""
                            package io.reactivex;
                            public abstract class Flowable<T> {}
                            """)
                    .option("-Asmartasync.types=io.reactivex.Flowable")
                    .compile()
                    .succeeds();

            assertThat(compiled.signatures("demo.TargetSync")).contains("Stream<String> flowable();");
        }

        @Test
        void isAListWhereTheTypeAsksForIt() {
            Compiled compiled = new Project(root).source("""
                            package demo;
                            import dev.smartasync.SmartAsync;
                            import java.util.concurrent.Flow.Publisher;
                            @SmartAsync(collect = true)
                            public interface Lists {
                                Publisher<int[]> list();
                                @SmartAsync(collect = false) Publisher<int[]> stream();
                                Publisher<Void> nothing();
                            }
                            """).compile().succeeds();

            assertThat(compiled.signatures("demo.ListsSync"))
                    .containsExactly("List<int[]> list();", "Stream<int[]> stream();", "void nothing();");
        }

        @Test
        void isAnOrdinaryValueBelowIterableAndIterator() {
            Compiled compiled = target("""
                            public abstract List<String> list();
                            public abstract ListIterator<String> listIterator();
                            public abstract <I extends Iterable<T>> I variable();
                            """).compile().succeeds();

            assertThat(compiled.signatures("demo.TargetAsync"))
                    .contains(
                            "CompletableFuture<List<String>> list();",
                            "CompletableFuture<ListIterator<String>> listIterator();",
                            "<I extends Iterable<T>> CompletableFuture<I> variable();");
        }
    }

    @Nested
    class ATypeOfTheUsersOwn {
        @Test
        void isAnOrdinaryValue() {
            Compiled compiled = target("public abstract acme.Promise<String> promise();")
                    .source(PROMISE)
                    .compile()
                    .succeeds();

            assertThat(compiled.signatures("demo.TargetSync")).contains("Promise<String> promise();");
        }

        @Test
        void isAsynchronousIfItIsNamed() {
            Compiled compiled = target("""
                            public abstract acme.Promise<List<T>> promise();
                            public abstract acme.Task task();
                            """)
                    .source(PROMISE)
                    .source(TASK)
                    .option("-Asmartasync.types=acme.Promise,acme.Task")
                    .compile()
                    .succeeds();

            assertThat(compiled.signatures("demo.TargetSync")).contains("List<T> promise();", "Object task();");
        }
    }

    @Nested
    class TheValue {
        @Test
        void isLookedForInWhatAClassExtends() {
            Compiled compiled = target("""
                            public static class Words extends CompletableFuture<List<String>> {}
                            public interface Flipped<A, B> extends CompletionStage<Map<B, A>> {}
                            public abstract Words words();
                            public abstract Flipped<T, String> flipped();
                            """).compile().succeeds();

            assertThat(compiled.signatures("demo.TargetSync"))
                    .contains("List<String> words();", "Map<String, T> flipped();");
        }

        @Test
        void isLookedForInTheBoundsOfAVariable() {
            Compiled compiled = target("""
                            public abstract <S extends CompletableFuture<T>> S variable();
                            public abstract <S extends Comparable<S> & CompletionStage<String>> S both();
                            """).compile().succeeds();

            assertThat(compiled.signatures("demo.TargetSync"))
                    .contains(
                            "<S extends CompletableFuture<T>> T variable();",
                            "<S extends Comparable<S> & CompletionStage<String>> String both();");
        }

        @Test
        void isLookedForInWhatAVariableOfASuperclassStandsFor() {
            Compiled compiled =
                    new Project(root).source("""
                            package demo;
                            public interface Source<S, T> {
                                S open(T key);
                            }
                            """).source("""
                            package demo;
                            import java.util.concurrent.CompletionStage;
                            @dev.smartasync.SmartAsync
                            public interface Stages<T> extends Source<CompletionStage<T>, String> {}
                            """).compile().succeeds();

            assertThat(compiled.signatures("demo.StagesSync")).contains("T open(String key);");
        }

        @Test
        void isTheBoundOfAWildcard() {
            Compiled compiled = target("""
                            public interface Counting<N extends Number> extends CompletionStage<N> {}
                            public abstract CompletionStage<? extends T> extending();
                            public abstract CompletionStage<? super T> above();
                            public abstract CompletionStage<?> any();
                            public abstract Counting<?> counting();
                            """).compile().succeeds();

            assertThat(compiled.signatures("demo.TargetSync"))
                    .contains("T extending();", "Object above();", "Object any();");
        }

        @Test
        void isNothingWhereAVariableOfASuperclassStandsForVoid() {
            Compiled compiled =
                    new Project(root).source("""
                            package demo;
                            public interface Task<R> {
                                java.util.concurrent.CompletionStage<R> run();
                            }
                            """).source("""
                            package demo;
                            @dev.smartasync.SmartAsync
                            public interface Chore extends Task<Void> {}
                            """).compile().succeeds();

            assertThat(compiled.signatures("demo.ChoreSync")).containsExactly("void run();");
            assertThat(compiled.signatures("demo.ChoreAsync")).containsExactly("CompletableFuture<Void> run();");
        }

        @Test
        void isNothingForVoid() {
            Compiled compiled = target("""
                            public abstract CompletionStage<Void> stage();
                            public abstract void here();
                            """).compile().succeeds();

            assertThat(compiled.signatures("demo.TargetSync")).contains("void stage();", "void here();");
            assertThat(compiled.signatures("demo.TargetAsync"))
                    .contains("CompletableFuture<Void> stage();", "CompletableFuture<Void> here();");
        }
    }

    @Nested
    class AMethodThatNeverBlocks {
        private static final String TARGET = """
                package demo;
                @dev.smartasync.SmartAsync
                public class Target {
                    @%s.NonBlocking public int size() { return 0; }
                    public int count() { return 0; }
                }
                """;

        private Compiled compiled(String annotations) {
            return new Project(root)
                    .library(annotations + ".NonBlocking")
                    .source(TARGET.formatted(annotations))
                    .compile()
                    .succeeds();
        }

        @Test
        void isPlainWithTheAnnotationOfSmallRye() {
            assertThat(compiled("io.smallrye.common.annotation").signatures("demo.TargetAsync"))
                    .contains("int size();");
        }

        @Test
        void isPlainWithTheAnnotationOfJetBrains() {
            assertThat(compiled("org.jetbrains.annotations").signatures("demo.TargetAsync"))
                    .contains("int size();");
        }
    }
}
