package dev.smartasync.examples.data.face;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.examples.data.face.Problem.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks, through whichever face, gets the same answer. */
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it needs named pipes and signals")
abstract class FaceContract {
    static final String ENDLESS = "endless.json";

    private static final String COLD = "{\"station\":\"north\",\"month\":\"2025-01\",\"celsius\":-3.5}";
    private static final String WARM = "{\"station\":\"south\",\"month\":\"2025-02\",\"celsius\":8.5}";
    private static final String BOTH = "[" + COLD + "," + WARM + "]";

    /** How long it may take, and how many bytes it may read. */
    record Limits(Duration time, long bytes) {
        static final Limits AMPLE = new Limits(Duration.ofSeconds(60), Long.MAX_VALUE);
    }

    /** What was asked for, and is under way. */
    interface Running {
        Answer answer() throws Exception;

        /** Whoever asked loses interest. */
        void goAway() throws Exception;
    }

    @TempDir
    Path folder;

    Remote remote;

    @BeforeEach
    void open() throws Exception {
        remote = new Remote();
    }

    @AfterEach
    void close() throws Exception {
        remote.close();
    }

    /** Asks for it; files are in {@link #folder}. */
    abstract Running ask(Limits limits, Ask ask) throws Exception;

    /** What is left of something that was under way when whoever asked for it went away. */
    abstract void assertCancelled(Running running) throws Exception;

    private Answer answer(Ask ask) throws Exception {
        return ask(Limits.AMPLE, ask).answer();
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static void within30Seconds(CompletableFuture<Void> event) throws Exception {
        event.get(30, TimeUnit.SECONDS);
    }

    @Nested
    class GoodData {

        @Test
        void isSummarised() throws Exception {
            file("both.json", BOTH);

            assertThat(answer(new Ask.Summarize("both.json")))
                    .isEqualTo(Answer.values("{\"readings\":2,\"lowest\":-3.5,\"highest\":8.5,\"mean\":2.5}"));
        }

        @Test
        void isFetchedInPartsAndMerged() throws Exception {
            URI one = remote.page("one", 200, BOTH);
            URI two = remote.page("two", 200, WARM);

            assertThat(answer(new Ask.Fetch(one, two)))
                    .isEqualTo(Answer.values("{\"readings\":3,\"lowest\":-3.5,\"highest\":8.5,\"mean\":4.5}"));
        }

        @Test
        void isGivenRecordByRecordUpToTheLimit() throws Exception {
            file("lines.json", COLD + "\n" + WARM + "\n" + COLD + "\n");

            assertThat(answer(new Ask.Records("lines.json", 2))).isEqualTo(Answer.values(COLD, WARM));
        }

        @Test
        void mayBeLargerThanOneBatch() throws Exception {
            file("many.json", (COLD + "\n").repeat(1_000));

            assertThat(answer(new Ask.Records("many.json", 900)).content()).hasSize(900);
        }
    }

    @Nested
    class AMissingFile {
        private final Answer missing = Answer.problem(Kind.NOT_FOUND, "There is no file \"none.json\" to read");

        @Test
        void isNotSummarised() throws Exception {
            assertThat(answer(new Ask.Summarize("none.json"))).isEqualTo(missing);
        }

        @Test
        void hasNoRecords() throws Exception {
            assertThat(answer(new Ask.Records("none.json", 1))).isEqualTo(missing);
        }

        @Test
        void isOutOfReachOnAnotherServer() throws Exception {
            URI gone = remote.page("gone", 404, "");

            assertThat(answer(new Ask.Fetch(gone)))
                    .isEqualTo(Answer.problem(Kind.UNREACHABLE, gone + " answered 404, not 200"));
        }
    }

    @Nested
    class BadContent {
        private static final String REASON =
                " is bad at reading 2: Missing required creator property 'celsius' (index 2)";

        private final String bad = "[" + COLD + ",{\"station\":\"south\",\"month\":\"2025-02\"}]";

        @Test
        void isNotSummarised() throws Exception {
            file("bad.json", bad);

            assertThat(answer(new Ask.Summarize("bad.json")))
                    .isEqualTo(Answer.problem(Kind.BAD_CONTENT, "bad.json" + REASON));
        }

        @Test
        void isNotMerged() throws Exception {
            URI good = remote.page("good", 200, BOTH);
            URI wrong = remote.page("wrong", 200, bad);

            assertThat(answer(new Ask.Fetch(good, wrong))).isEqualTo(Answer.problem(Kind.BAD_CONTENT, wrong + REASON));
        }

        @Test
        void hasNoRecords() throws Exception {
            file("page.html", "<html></html>");

            Answer answer = answer(new Ask.Records("page.html", 1));

            assertThat(answer.kind()).isEqualTo(Kind.BAD_CONTENT.name());
            assertThat(answer.content().get(0)).startsWith("page.html is bad at reading 1: Unexpected character ('<'");
        }

        @Test
        void mayBeThatThereIsNothing() throws Exception {
            file("empty.json", "[]");

            assertThat(answer(new Ask.Summarize("empty.json")))
                    .isEqualTo(Answer.problem(Kind.BAD_CONTENT, "empty.json has no readings"));
        }
    }

    @Nested
    class WhatIsTooLarge {
        private static final String REASON = " has more than the 100 bytes that are allowed";

        private final Limits limits = new Limits(Limits.AMPLE.time(), 100);

        @Test
        void isNotSummarised() throws Exception {
            file("large.json", BOTH);

            assertThat(ask(limits, new Ask.Summarize("large.json")).answer())
                    .isEqualTo(Answer.problem(Kind.TOO_LARGE, "large.json" + REASON));
        }

        @Test
        void isNotFetched() throws Exception {
            URI large = remote.page("large", 200, BOTH);

            assertThat(ask(limits, new Ask.Fetch(large)).answer())
                    .isEqualTo(Answer.problem(Kind.TOO_LARGE, large + REASON));
        }

        @Test
        void isReadForItsFirstRecordsAllTheSame() throws Exception {
            file("large.json", BOTH);

            assertThat(ask(limits, new Ask.Records("large.json", 2)).answer()).isEqualTo(Answer.values(COLD, WARM));
        }
    }

    @Nested
    class WhatIsTooSlow {
        private final Limits limits = new Limits(Duration.ofSeconds(2), Long.MAX_VALUE);
        private final Answer tooSlow = Answer.problem(Kind.TOO_SLOW, "It took longer than it may, and was stopped");

        @Test
        void isInterruptedWhereItBlocks() throws Exception {
            try (EndlessFile endless = new EndlessFile(folder.resolve(ENDLESS))) {
                assertThat(ask(limits, new Ask.Summarize(ENDLESS)).answer()).isEqualTo(tooSlow);

                within30Seconds(endless.abandoned);
            }
        }

        @Test
        void isNotWaitedForOnTheNetwork() throws Exception {
            assertThat(ask(limits, new Ask.Fetch(remote.silentPage())).answer()).isEqualTo(tooSlow);

            within30Seconds(remote.abandoned);
        }
    }

    @Nested
    class WhatIsCancelled {

        @Test
        void isInterruptedWhereItBlocks() throws Exception {
            try (EndlessFile endless = new EndlessFile(folder.resolve(ENDLESS))) {
                Running running = ask(Limits.AMPLE, new Ask.Summarize(ENDLESS));
                within30Seconds(endless.opened);

                running.goAway();

                within30Seconds(endless.abandoned);
                assertCancelled(running);
            }
        }

        @Test
        void isTakenBackFromTheNetwork() throws Exception {
            Running running = ask(Limits.AMPLE, new Ask.Fetch(remote.page("one", 200, COLD), remote.silentPage()));
            within30Seconds(remote.asked);

            running.goAway();

            within30Seconds(remote.abandoned);
            assertCancelled(running);
        }

        @Test
        void readsNoMoreRecords() throws Exception {
            try (EndlessFile endless = new EndlessFile(folder.resolve(ENDLESS))) {
                Running running = ask(Limits.AMPLE, new Ask.Records(ENDLESS, Integer.MAX_VALUE));
                within30Seconds(endless.opened);

                running.goAway();

                within30Seconds(endless.abandoned);
                assertCancelled(running);
            }
        }
    }

    @Nested
    class OnePartOfSeveral {

        @Test
        void thatFailsStopsTheOthers() throws Exception {
            URI gone = remote.page("gone", 404, "");

            assertThat(answer(new Ask.Fetch(remote.silentPage(), gone)))
                    .isEqualTo(Answer.problem(Kind.UNREACHABLE, gone + " answered 404, not 200"));

            within30Seconds(remote.abandoned);
        }
    }

    @Nested
    class WhatMakesNoSense {

        @Test
        void isALimitOfNothing() throws Exception {
            file("both.json", BOTH);

            assertThat(answer(new Ask.Records("both.json", 0)))
                    .isEqualTo(Answer.problem(Kind.INVALID, "The limit is 0: give at least 1"));
        }
    }
}
