package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views of every kind of type and method compile without a warning, and do what they say. */
class EverythingTest {
    @TempDir
    static Path root;

    private static Compiled compiled;

    @BeforeAll
    static void compile() {
        compiled = Fixture.in(root).compile().succeeds();
    }

    private static Object run(String method) {
        return compiled.run("everything.Uses", method);
    }

    @Nested
    class AnAsynchronousTargetInTheSynchronousView {
        @Test
        void givesItsValue() {
            assertThat(run("values")).isEqualTo(List.of("stage", 1, 2L, "word", 3, 6));
        }

        @Test
        void givesNullWhereThereIsNone() {
            assertThat(run("noValue")).isNull();
        }

        @Test
        void givesTheInnerOfTwoStages() {
            assertThat(run("innerStage")).isEqualTo("stage");
        }

        @Test
        void throwsTheFailureThatItDeclares() {
            assertThat(run("declaredFailure"))
                    .isInstanceOf(IOException.class)
                    .asInstanceOf(THROWABLE)
                    .hasMessage("failing");
        }

        @Test
        void throwsWhatIsThrownBeforeThereIsAStage() {
            assertThat(run("thrownBeforeTheStage")).asInstanceOf(THROWABLE).hasMessage("throwing");
        }

        @Test
        void throwsWhatATypeVariableStandsFor() {
            assertThat(run("ofTypeVariable")).asInstanceOf(THROWABLE).hasMessage("either");
        }

        @Test
        void wrapsAFailureThatItDoesNotDeclare() {
            assertThat(run("undeclaredFailure"))
                    .isInstanceOf(CompletionException.class)
                    .asInstanceOf(THROWABLE)
                    .hasCauseInstanceOf(IOException.class);
        }
    }

    @Nested
    class ASynchronousTarget {
        @Test
        void isCalledDirectlyInTheSynchronousView() {
            assertThat(run("primitives")).isEqualTo(List.of(true, (byte) 1, 'c'));
        }

        @Test
        void hasABoxedResultInTheAsynchronousView() {
            assertThat(run("futuresOfPrimitives")).isEqualTo(List.of(true, (byte) 1, 'c'));
        }

        @Test
        void hasAFutureOfNothingWhereItReturnsNothing() {
            assertThat(run("futureOfVoid")).isNull();
        }
    }

    @Nested
    class AnAsynchronousTargetInTheAsynchronousView {
        @Test
        void failsTheFutureWithWhatIsThrownBeforeThereIsAStage() {
            assertThat(run("thrownIntoTheFuture"))
                    .isInstanceOf(CompletionException.class)
                    .asInstanceOf(THROWABLE)
                    .hasMessageContaining("throwing");
        }
    }

    @Nested
    class APublisher {
        @Test
        void isAStreamInTheSynchronousView() {
            assertThat(run("publishersInSync"))
                    .isEqualTo(List.of(
                            List.of("a", "b"),
                            List.of(1, 2L),
                            List.of("any"),
                            List.of("raw"),
                            List.of(List.of("bounded")),
                            List.of("x", "y"),
                            List.of("static"),
                            List.of("first")));
        }

        @Test
        void isAListWhereThatIsAskedFor() {
            assertThat(run("lists")).isEqualTo(List.of(List.of("a", "b"), List.of("c")));
        }

        @Test
        void isHandedOnAsItIsInTheAsynchronousView() {
            assertThat(run("publishersInAsync"))
                    .isEqualTo(
                            List.of(List.of("a", "b"), List.of(1, 2L), List.of("raw"), true, true, List.of("first")));
        }

        @Test
        void wrapsACheckedFailureThatComesWhileItsStreamIsRead() {
            assertThat(run("tornStream"))
                    .isInstanceOf(CompletionException.class)
                    .asInstanceOf(THROWABLE)
                    .hasCauseInstanceOf(IOException.class);
        }

        @Test
        void throwsTheFailureThatIsDeclaredForItsList() {
            assertThat(run("tornList"))
                    .isInstanceOf(IOException.class)
                    .asInstanceOf(THROWABLE)
                    .hasMessage("failing");
        }

        @Test
        void throwsWhatIsThrownBeforeThereIsOne() {
            assertThat(run("thrownBeforeThePublisher")).asInstanceOf(THROWABLE).hasMessage("throwing");
            assertThat(run("thrownBeforeThePublisherIsHandedOn"))
                    .asInstanceOf(THROWABLE)
                    .hasMessage("throwing");
        }

        @Test
        void isMissedWhereThereIsNone() {
            assertThat(run("missingPublisher"))
                    .asInstanceOf(THROWABLE)
                    .hasMessageStartingWith("Feeds.submitted returned null instead of a publisher");
        }

        @Test
        void ofNothingClosesAsAnyClose() {
            assertThat(run("isInterruptedAfterClosingAPublisher")).isEqualTo(true);
        }
    }

    @Nested
    class AStreamAnIterableOrAnIterator {
        @Test
        void isPlainInTheSynchronousView() {
            assertThat(run("sequencesInSync"))
                    .isEqualTo(List.of(
                            List.of("0", "1"),
                            3,
                            false,
                            List.of("all"),
                            List.of("same"),
                            List.of("first"),
                            List.of("lazily")));
        }

        @Test
        void isAPublisherThatCallsForEachSubscriberInTheAsynchronousView() {
            assertThat(run("sequencesInAsync"))
                    .isEqualTo(List.of(
                            List.of("0", "1"),
                            List.of("0", "1"),
                            List.of("wild"),
                            List.of(1, 2),
                            List.of("raw"),
                            List.of("all"),
                            List.of(),
                            List.of("same"),
                            List.of("first"),
                            List.of("lazily")));
        }

        @Test
        void failsItsPublisherWithWhatItsTargetThrows() {
            assertThat(run("thrownByASequence"))
                    .isInstanceOf(CompletionException.class)
                    .asInstanceOf(THROWABLE)
                    .rootCause()
                    .hasMessage("broken");
        }

        @Test
        void isAValueInAStage() {
            assertThat(run("manyInAStage")).isEqualTo(List.of(List.of("staged"), List.of("a", "b")));
        }
    }

    @Nested
    class AMethod {
        @Test
        void keepsItsOverloadsApart() {
            assertThat(run("overloads")).isEqualTo(List.of("int", "Integer", "Object", "String...", "long"));
        }

        @Test
        void keepsItsTypeParameters() {
            assertThat(run("generics"))
                    .asInstanceOf(LIST)
                    .map(String::valueOf)
                    .containsExactly("3", "5", "n4", "HIGH", "[]");
        }

        @Test
        void mayUseAnyNameForParametersAndTypeVariables() {
            assertThat(run("awkwardNames")).isEqualTo(List.of(28, 28, "c", "call", "$"));
        }

        @Test
        void isPlainInBothViewsIfItNeverBlocks() {
            assertThat(run("plain")).isEqualTo(List.of(7, 7, "stage"));
        }

        @Test
        void mayBeStatic() {
            assertThat(run("statics")).isEqualTo(List.of("text", List.of("text"), "inherited", "later", "now"));
        }

        @Test
        void mayBeInherited() {
            assertThat(run("inherited")).isEqualTo(List.of("own", List.of(), "covariant", 3, "shape"));
        }
    }

    @Nested
    class AMethodOfBothColours {
        @Test
        void isItsSynchronousTargetInTheSynchronousView() {
            assertThat(run("pairsInSync")).isEqualTo(List.of("sync key", true, "fetch", 1, "async"));
        }

        @Test
        void isItsAsynchronousTargetInTheAsynchronousView() {
            assertThat(run("pairsInAsync")).isEqualTo(List.of("async key", false, "fetch"));
        }
    }

    @Nested
    class AMethodOfManyValuesInBothColours {
        @Test
        void isItsOwnTargetInEachView() {
            assertThat(run("pairsOfMany"))
                    .isEqualTo(List.of(
                            List.of("sync"),
                            List.of("async"),
                            List.of(),
                            List.of(),
                            List.of("sync"),
                            List.of("async"),
                            List.of("list"),
                            List.of("stream")));
        }
    }

    @Nested
    class AType {
        @Test
        void mayBeOfAnyKind() {
            assertThat(run("kinds")).isEqualTo(List.of(3, 1, 1, 0, "low", "id", "id", "shown", true));
        }

        @Test
        void mayBePackagePrivateAndNamedLikeWhatGeneratedCodeUses() {
            assertThat(run("packagePrivate")).isEqualTo(List.of("future", true, true));
        }
    }

    @Nested
    class AnInterruptedClose {
        @Test
        void restoresTheFlagAndThrowsWhatTryWithResourcesMayDrop() {
            assertThat(run("isInterruptedAfterClose")).isEqualTo(true);
        }
    }

    @Nested
    class AViewOfNull {
        @Test
        void isRefusedByName() {
            assertThat(run("nullTarget")).isEqualTo("The target of EverythingSync is null");
            assertThat(run("nullBridge")).isEqualTo("The bridge of EverythingAsync is null");
        }
    }
}
