package dev.smartasync.jfr.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.smartasync.jfr.testing.Flight;
import dev.smartasync.jfr.testing.Threads;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import jdk.jfr.Recording;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

@Timeout(60)
class MainTest {
    @TempDir
    static Path directory;

    private static Path blocked;
    private static Path calm;

    @BeforeAll
    static void record() throws Exception {
        Duration threshold = Duration.ofMillis(Flight.MILLIS - 10);
        blocked = Flight.record(directory.resolve("blocked.jfr"), threshold, () -> {
            Threads.NETTY_IO.runAndWait(Flight::pause);
            Threads.NETTY_IO.runAndWait(() -> Flight.pauseDeepDown(0));
            Threads.REACTOR_PARALLEL.runAndWait(Flight::pause);
            Thread deep = new Thread(() -> Flight.pauseDeepDown(100), "orders-7");
            deep.start();
            deep.join();
        });
        calm = Flight.record(
                directory.resolve("calm.jfr"), threshold, () -> Threads.REACTOR_ELASTIC.runAndWait(Flight::pause));
    }

    private static Run jfr(Path recording, String... options) {
        List<String> words =
                new ArrayList<>(List.of("jfr", recording.toString(), "--application", "dev.smartasync.jfr"));
        words.addAll(List.of(options));
        return Run.of(words.toArray(String[]::new));
    }

    @Nested
    class A_recording_with_findings {
        @Test
        void is_reported_as_text_by_loop_and_code() {
            Run run = jfr(blocked);

            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .contains("Event loops were blocked 3 times, ")
                    .containsPattern("(?m)^Netty event loop: 2 times, \\d+ ms$")
                    .containsPattern("(?m)^Reactor parallel or single scheduler: once, \\d+ ms$")
                    .containsPattern(
                            "(?m)^ +\\d+ ms +\\d+ ms +2   dev\\.smartasync\\.jfr\\.testing\\.Flight\\.pause:\\d+ -> Thread\\.sleep \\(sleep\\)$")
                    .containsPattern(
                            "(?m)^ +on multiThreadIoEventLoopGroup-\\d+-1, multiThreadIoEventLoopGroup-\\d+-1$")
                    .containsPattern("(?m)^ +on parallel-\\d+$")
                    .contains("orders-7", "stackdepth=256");
        }

        @Test
        void is_reported_as_json() throws Exception {
            JsonNode report =
                    new JsonMapper().readTree(jfr(blocked, "--format", "json").out());

            assertThat(report.get("format").asInt()).isEqualTo(1);
            assertThat(report.get("recording").asText()).isEqualTo(blocked.toString());
            assertThat(report.get("events").asLong())
                    .isGreaterThanOrEqualTo(report.get("waits").asLong());
            assertThat(report.get("unplacedThreads"))
                    .anyMatch(thread -> thread.asText().equals("orders-7"));
            assertThat(report.get("findings"))
                    .hasSize(2)
                    .filteredOn(finding -> finding.get("loop").asText().equals("Netty event loop"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.get("class").asText()).isEqualTo(Flight.class.getName());
                        assertThat(finding.get("method").asText()).isEqualTo("pause");
                        assertThat(finding.get("line").asInt()).isPositive();
                        assertThat(finding.get("call").asText()).isEqualTo("Thread.sleep");
                        assertThat(finding.get("event").asText()).isEqualTo("jdk.ThreadSleep");
                        assertThat(finding.get("target").asText()).isEmpty();
                        assertThat(finding.get("count").asInt()).isEqualTo(2);
                        assertThat(finding.get("totalNanos").asLong())
                                .isGreaterThan(finding.get("longestNanos").asLong());
                        assertThat(finding.get("threads")).hasSize(2);
                        assertThat(finding.get("stack")
                                        .get(finding.get("stack").size() - 1)
                                        .asText())
                                .startsWith("io.netty.channel.SingleThreadIoEventLoop.run:");
                        assertThat(finding.get("stackTruncated").asBoolean()).isFalse();
                    });
        }

        @Test
        void is_drawn_as_wide_as_the_loops_were_blocked_with_a_title_on_each_box() throws Exception {
            Document svg = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(
                            jfr(blocked, "--format", "svg").out().getBytes(StandardCharsets.UTF_8)));
            NodeList boxes = svg.getElementsByTagName("g");

            assertThat(svg.getElementsByTagName("script").getLength()).isZero();
            assertThat(svg.getElementsByTagName("style").item(0).getTextContent())
                    .contains("prefers-color-scheme: dark");
            assertThat(titleOf(boxes, 0))
                    .startsWith("all event loops\n3 times, ")
                    .endsWith("100.0 %");
            assertThat(titleOf(boxes, 1)).startsWith("Netty event loop\n2 times, ");
            assertThat(titleOf(boxes, 2)).startsWith("io.netty.channel.SingleThreadIoEventLoop.run\n2 times, ");
            List<Double> loops = new ArrayList<>();
            for (int index = 0; index < boxes.getLength(); index++) {
                if (titleOf(boxes, index).matches("(?s)(Netty event loop|Reactor parallel).*")) {
                    loops.add(widthOf(boxes, index));
                }
            }
            assertThat(loops).hasSize(2);
            assertThat(loops.get(0) + loops.get(1)).isCloseTo(widthOf(boxes, 0), Offset.offset(0.1));
        }

        private static String titleOf(NodeList boxes, int index) {
            return boxes.item(index).getFirstChild().getTextContent();
        }

        private static double widthOf(NodeList boxes, int index) {
            String width = boxes.item(index)
                    .getChildNodes()
                    .item(1)
                    .getAttributes()
                    .getNamedItem("width")
                    .getNodeValue();
            return Double.parseDouble(width);
        }

        @Test
        void fails_a_build_that_asks_for_it() {
            assertThat(jfr(blocked, "--fail").status()).isEqualTo(3);
        }

        @Test
        void has_none_above_the_duration_that_was_asked_for() {
            Run run = jfr(blocked, "--fail", "--at-least", "20s");

            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("No event loop was blocked.");
        }

        @Test
        void has_more_with_a_loop_of_ones_own() {
            assertThat(jfr(blocked, "--loop", "orders-.*").out())
                    .contains("Event loops were blocked 4 times, ", "own loop: once, ");
        }

        @Test
        void can_be_written_to_a_file() throws Exception {
            Path output = directory.resolve("report.txt");
            Run run = jfr(blocked, "--output", output.toString());

            assertThat(run.out()).isEmpty();
            assertThat(output).content().isEqualTo(jfr(blocked).out());
        }

        @Test
        void cannot_be_written_where_nothing_can() {
            Run run = jfr(
                    blocked, "--output", directory.resolve("missing/report.txt").toString());

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).startsWith("smartasync: cannot write ").hasLineCount(1);
        }
    }

    @Nested
    class A_recording_without_findings {
        @Test
        void says_so_and_does_not_fail_a_build() {
            Run run = jfr(calm, "--fail");

            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("No event loop was blocked.");
        }

        @Test
        void is_drawn_without_boxes() {
            assertThat(jfr(calm, "--format", "svg").out())
                    .contains("Blocked event loops: none")
                    .doesNotContain("<g>");
        }

        @Test
        void says_that_waits_were_not_recorded_if_there_are_none_of_any_thread() throws Exception {
            Path cpuOnly = directory.resolve("cpu.jfr");
            try (Recording recording = new Recording()) {
                recording.enable("jdk.CPULoad");
                recording.start();
                recording.stop();
                recording.dump(cpuOnly);
            }

            assertThat(jfr(cpuOnly).out()).contains("No event loop was blocked, or waits were not recorded.");
        }
    }

    @Nested
    class An_empty_recording {
        private static Path empty() throws Exception {
            Path empty = directory.resolve("empty.jfr");
            try (Recording recording = new Recording()) {
                recording.disable("jdk.ActiveSetting");
                recording.disable("jdk.ActiveRecording");
                recording.start();
                recording.stop();
                recording.dump(empty);
            }
            return empty;
        }

        @Test
        void says_so() throws Exception {
            Run run = jfr(empty());

            assertThat(run.status()).isZero();
            assertThat(run.out()).endsWith("empty.jfr is an empty recording: it has no events.\n");
        }

        @Test
        void is_no_proof_that_a_build_could_rely_on() throws Exception {
            assertThat(jfr(empty(), "--fail").status()).isEqualTo(1);
        }

        @Test
        void has_no_findings_in_any_format() throws Exception {
            assertThat(new JsonMapper()
                            .readTree(jfr(empty(), "--format", "json").out())
                            .get("findings"))
                    .isEmpty();
            assertThat(jfr(empty(), "--format", "svg").out()).contains("Blocked event loops: none");
        }
    }

    @Nested
    class A_file_that_is_no_recording {
        @Test
        void is_refused_in_one_line() throws Exception {
            Path text = Files.writeString(
                    directory.resolve("notes.txt"), "not a recording at all, but long enough".repeat(20));

            assertRefused(jfr(text), "smartasync: not a flight recording, or damaged: " + text);
        }

        @Test
        void is_refused_in_one_line_if_it_has_no_bytes() throws Exception {
            Path nothing = Files.writeString(directory.resolve("nothing.jfr"), "");

            assertRefused(jfr(nothing), "smartasync: not a flight recording, or damaged: " + nothing);
        }

        @Test
        void is_refused_in_one_line_if_its_end_is_missing() throws Exception {
            byte[] bytes = Files.readAllBytes(blocked);
            Path half = directory.resolve("half.jfr");
            Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));

            assertRefused(jfr(half), "smartasync: not a flight recording, or damaged: " + half);
        }

        @Test
        void is_refused_in_one_line_if_it_is_missing() {
            Path missing = directory.resolve("missing.jfr");

            assertRefused(jfr(missing), "smartasync: no such file: " + missing);
        }

        private static void assertRefused(Run run, String message) {
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith(message).hasLineCount(1);
        }
    }

    @Nested
    class Wrong_arguments {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        jfr x.jfr --verbose           | unknown option: --verbose
                        jfr x.jfr --format pdf        | unknown format: pdf (text, json or svg)
                        jfr x.jfr --at-least soon     | not a duration: soon (write 50ms or 2s)
                        jfr x.jfr --loop (            | Unclosed group near index 1
                        jfr x.jfr --output            | --output needs a value
                        jfr                           | name one recording, not 0
                        jfr a.jfr b.jfr               | name one recording, not 2
                        record x.jfr                  | unknown command: record (the only one is jfr)
                        """)
        void are_named_in_one_line(String words, String message) {
            Run run = Run.of(words.split(" "));

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isEqualToNormalizingNewlines("smartasync: " + message + "; see --help\n");
        }

        @Test
        void are_answered_with_the_usage_if_there_are_none() {
            Run run = Run.of();

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).startsWith("Usage: ");
        }

        @Test
        void are_none_if_help_is_asked_for() {
            Run run = Run.of("jfr", "--help");

            assertThat(run.status()).isZero();
            assertThat(run.out()).isEqualTo(Arguments.USAGE);
        }
    }
}
