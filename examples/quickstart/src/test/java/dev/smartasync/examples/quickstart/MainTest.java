package dev.smartasync.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Main.run(arguments, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Nested
    class WithoutArguments {

        @Test
        void itServesItsOwnDataAndEndsWell() {
            assertThat(run()).isZero();

            assertThat(err()).isEmpty();
            assertThat(out()).startsWith("Fetched and parsed: http://127.0.0.1:");
        }

        @Test
        void theTableHasARowForEachCallAndFits120Columns() {
            run();

            assertThat(out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
            assertThat(out().lines()
                            .map(line -> line.replaceAll("^(\\S+ +\\S+ +\\w+):? .*", "$1")
                                    .replaceAll(" +", " ")
                                    .replaceAll("-\\d+-\\d+", "-N")))
                    .contains("main DataManagerSync ALLOWED")
                    .contains("netty-loop-N DataManagerSync FORBIDDEN")
                    .contains("netty-loop-N DataManagerAsync FORBIDDEN");
        }

        @Test
        void aVirtualThreadHasARowOrItsAbsenceIsExplained() {
            run();

            if (Runtime.version().feature() >= 21) {
                assertThat(out()).containsPattern("(?m)^virtual-thread +DataManagerSync +ALLOWED");
            } else {
                assertThat(out()).contains("this JDK has none").doesNotContain("virtual-thread");
            }
        }
    }

    @Nested
    class WithTheUrlOfGoodData {

        @Test
        void itFetchesThatOnceForEachCallThatIsNotRefused() throws Exception {
            String page = "[{\"name\":\"DIGIT ONE\",\"category\":\"Nd\"},"
                    + "{\"name\":\"PLUS SIGN\",\"category\":\"Sm\",\"more\":true},"
                    + "{\"name\":\"LATIN SMALL LETTER A\",\"category\":\"Ll\"}]";
            try (PageServer server = PageServer.answering(200, page)) {
                assertThat(run(server.url().toString())).isZero();

                assertThat(out()).contains(server.url().toString(), "3 characters: 1 letters, 1 symbols;");
                assertThat(server.requests()).isEqualTo(Runtime.version().feature() >= 21 ? 3 : 2);
            }
        }
    }

    @Nested
    class WithSomethingWrong {

        @ParameterizedTest
        @ValueSource(strings = {"characters.json", "ftp://127.0.0.1/", "http:///nowhere", "http://a b/", "", "http:x"})
        void aWrongUrlIsNamed(String url) {
            assertFailsWith("\"" + url + "\" is not a URL of the form http://host/path", url);
        }

        @Test
        void aSecondArgumentIsOneTooMany() {
            assertFailsWith("Give one URL, or none: these are 2", "http://127.0.0.1/", "http://127.0.0.1/");
        }

        @Test
        void aPortThatCannotBeIsNamed() {
            assertFailsWith("Cannot reach http://127.0.0.1:99999/: port out of range", "http://127.0.0.1:99999/");
        }

        @Test
        void aHostThatDoesNotAnswerIsNamed() throws Exception {
            String url = "http://127.0.0.1:" + closedPort() + "/page";

            assertFailsWith("Cannot reach " + url + ": ", url);
        }

        @ParameterizedTest
        @ValueSource(ints = {404, 500, 204, 304})
        void anAnswerThatIsNotAPageIsNamed(int status) throws Exception {
            try (PageServer server = PageServer.answering(status, "")) {
                assertFailsWith(
                        server.url() + " answered " + status + ", not 200",
                        server.url().toString());
            }
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                ~~                                           | No content to map
                <html></html>                                | Unexpected character ('<'
                {}                                           | Cannot deserialize value
                [{"name":"A","category":"Lu"},               | Unexpected end-of-input
                [{"name":"A","category":"Lu"}] and more      | Unrecognized token 'and'
                [{"name":"A"}]                               | Missing required creator property 'category'
                [{"name":"A","category":null}]               | Null value for creator property 'category'
                [{"name":["A"],"category":"Lu"}]             | Cannot deserialize value
                []                                           | it has none
                null                                         | it has none
                [null]                                       | Invalid `null` value
                """)
        void whatIsNoDataIsExplained(String page, String reason) throws Exception {
            try (PageServer server = PageServer.answering(200, page)) {
                assertFailsWith(
                        "Not a JSON array of characters: " + reason,
                        server.url().toString());
            }
        }

        private void assertFailsWith(String beginning, String... arguments) {
            assertThat(run(arguments)).isEqualTo(1);

            assertThat(err()).startsWith(beginning).endsWith(System.lineSeparator());
            assertThat(err().lines()).hasSize(1);
            assertThat(out()).isEmpty();
        }

        private static int closedPort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }
    }
}
