package dev.smartasync.examples.data.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.examples.data.DataFolder;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client cannot do. */
@Timeout(60)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it needs named pipes and symbolic links")
class HttpBoundsTest {
    private static final String READING = "{\"station\":\"north\",\"month\":\"2025-01\",\"celsius\":1.5}\n";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    Path home;

    private Path folder;
    private EndlessFile endless;
    private Server server;

    @BeforeEach
    void serve() throws Exception {
        folder = Files.createDirectory(home.resolve("data"));
        Files.writeString(folder.resolve("one.json"), READING);
        Files.writeString(home.resolve("secret.json"), READING);
        endless = new EndlessFile(home.resolve("endless"));
        DataFolder plain = DataFolder.within(folder);
        DataFolder withPipe = name -> name.equals("endless") ? home.resolve(name) : plain.find(name);
        server = new Server(
                withPipe, 1_000_000_000_000L, Set.of(URI.create("http://127.0.0.1:1")), Duration.ofSeconds(3));
    }

    @AfterEach
    void end() throws Exception {
        server.close();
        endless.close();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(server.url.resolve(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> fetch(String type, String body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(server.url.resolve("/api/fetch"))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** The first line of the answer to just these bytes, which no client library would send. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.url.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonObject problem = new JsonObject(answer.body());
        assertThat(problem.getInteger("status")).isEqualTo(status);
        assertThat(problem.getString("detail")).isEqualTo(detail);
    }

    @Nested
    class LeaveTheDataFolder {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "../secret.json",
                    "..%2Fsecret.json",
                    "%2e%2e%2fsecret.json",
                    "%252e%252e%252fsecret.json",
                    "..%5Csecret.json",
                    "one.json/../../secret.json",
                    "../data/one.json",
                    "./one.json",
                    "link.json",
                    "up/secret.json",
                    "%00",
                    "one.json%00",
                    ".",
                    "..",
                    "/etc/hosts",
                    "%2Fetc%2Fhosts",
                    "/dev/zero"
                })
        void byAnyName(String file) throws Exception {
            Files.createSymbolicLink(folder.resolve("link.json"), home.resolve("secret.json"));
            Files.createSymbolicLink(folder.resolve("up"), home);

            assertIsNotThere(file);
        }

        @Test
        void byAPipeInIt() throws Exception {
            try (EndlessFile pipe = new EndlessFile(folder.resolve("pipe"))) {
                assertIsNotThere("pipe");

                assertThat(pipe.opened).isNotDone();
            }
        }

        private void assertIsNotThere(String file) throws Exception {
            for (String operation : new String[] {"summary", "records"}) {
                HttpResponse<String> answer = get("/api/" + operation + "?file=" + file);

                OpenApi.assertDescribes(answer);
                assertThat(answer.statusCode()).isEqualTo(404);
                assertThat(new JsonObject(answer.body()).getString("detail")).startsWith("There is no file \"");
            }
        }

        @Test
        void byTheAbsoluteNameOfAFileInIt() throws Exception {
            assertThat(get("/api/summary?file=" + folder.resolve("one.json")).statusCode())
                    .isEqualTo(404);
        }

        @Test
        void thoughALinkWithinItIsFollowed() throws Exception {
            Files.createSymbolicLink(folder.resolve("same.json"), folder.resolve("one.json"));

            assertThat(get("/api/summary?file=same.json").statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class ReachWhatIsNotListed {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/",
                    "/one.json",
                    "/data/one.json",
                    "/api",
                    "/api/",
                    "/api/toString",
                    "/api/summary/one.json",
                    "/docs/../../secret.json",
                    "/docs/..%2f..%2fswagger-ui%2f",
                    "/docs/%2e%2e/%2e%2e/%2e%2e/%2e%2e/META-INF/MANIFEST.MF",
                    "/META-INF/MANIFEST.MF",
                    "/docs/openapi.yaml"
                })
        void atAnyPath(String path) throws Exception {
            assertProblem(get(path), 404, null);
        }

        @ParameterizedTest
        @CsvSource({"POST, /api/summary", "DELETE, /api/summary", "PUT, /api/records", "GET, /api/fetch", "POST, /docs/"
        })
        void byAnotherMethod(String method, String path) throws Exception {
            HttpRequest request = HttpRequest.newBuilder(server.url.resolve(path))
                    .method(method, BodyPublishers.noBody())
                    .build();

            assertProblem(http.send(request, BodyHandlers.ofString()), 405, null);
        }

        @Test
        void byAnotherNameForThisMachine() throws Exception {
            String answer = raw("GET /api/summary?file=one.json HTTP/1.1\r\nHost: example.org\r\n\r\n");

            assertThat(answer).isEqualTo("HTTP/1.1 421 Misdirected Request");
        }
    }

    @Nested
    class SendWhatIsNotValid {

        @ParameterizedTest
        @CsvSource({
            "summary, Name a file: ?file=NAME",
            "summary?file=, Name a file: ?file=NAME",
            "records?limit=1, Name a file: ?file=NAME",
            "records?file=one.json&limit=many, The limit is \"many\": give a whole number",
            "records?file=one.json&limit=, The limit is \"\": give a whole number",
            "records?file=one.json&limit=99999999999, The limit is \"99999999999\": give a whole number",
            "records?file=one.json&limit=-1, The limit is -1: give at least 1"
        })
        void inAQuery(String query, String detail) throws Exception {
            HttpResponse<String> answer = get("/api/" + query);

            OpenApi.assertDescribes(answer);
            assertProblem(answer, 400, detail);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "{",
                    "[]",
                    "null",
                    "7",
                    "{}",
                    "{\"urls\":[]}",
                    "{\"urls\":\"http://127.0.0.1:1/\"}",
                    "{\"urls\":null}"
                })
        void asABody(String body) throws Exception {
            HttpResponse<String> answer = fetch("application/json", body);

            OpenApi.assertDescribes(answer);
            assertProblem(answer, 400, "Send {\"urls\": [\"http://…\"]}, with 1 to 16 of them");
        }

        @ParameterizedTest
        @ValueSource(strings = {"7", "null", "\"a b\"", "\"/path\"", "\"http:/path\"", "\"file:///etc/hosts\""})
        void asAUrl(String url) throws Exception {
            HttpResponse<String> answer = fetch("application/json", "{\"urls\":[" + url + "]}");

            assertProblem(answer, 400, "\"" + url.replace("\"", "") + "\" is not a URL of the form http://host/path");
        }

        @Test
        void asMoreUrlsThanItTakes() throws Exception {
            String urls = "\"http://127.0.0.1:1/\",".repeat(17).replaceFirst(",$", "");

            assertThat(fetch("application/json", "{\"urls\":[" + urls + "]}").statusCode())
                    .isEqualTo(400);
        }

        @Test
        void asAnotherTypeOfBody() throws Exception {
            HttpResponse<String> answer = fetch("text/plain", "{\"urls\":[\"http://127.0.0.1:1/\"]}");

            OpenApi.assertDescribes(answer);
            assertProblem(answer, 415, null);
        }

        @Test
        void asABodyThatIsTooLarge() throws Exception {
            HttpResponse<String> answer = fetch("application/json", " ".repeat(16 * 1024 + 1));

            OpenApi.assertDescribes(answer);
            assertProblem(answer, 413, null);
        }

        @Test
        void asABodyWithoutAnEnd() throws Exception {
            String answer = raw("POST /api/fetch HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n"
                    + "8000\r\n" + " ".repeat(0x8000) + "\r\n");

            assertThat(answer).isEqualTo("HTTP/1.1 413 Request Entity Too Large");
        }
    }

    @Nested
    class HaveItFetchFrom {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://127.0.0.1:2",
                    "http://127.0.0.1",
                    "https://127.0.0.1:1",
                    "http://127.0.0.1:1@example.org",
                    "http://localhost:1"
                })
        void elsewhereThanItWasTold(String origin) throws Exception {
            HttpResponse<String> answer = fetch("application/json", "{\"urls\":[\"" + origin + "/page\"]}");

            OpenApi.assertDescribes(answer);
            assertProblem(
                    answer,
                    400,
                    "This server does not fetch from " + origin + ": it would be started with --fetch-from for that");
        }
    }

    @Nested
    class TakeARefusedAnswerForAWholeOne {

        @Test
        void whereTheFailureComesAfterTheFirstRecords() throws Exception {
            Files.writeString(folder.resolve("torn.json"), READING.repeat(500) + "{");

            assertThatThrownBy(() -> get("/api/records?file=torn.json&limit=1000"))
                    .isInstanceOf(IOException.class);
        }

        @Test
        void whereTheTimeIsOver() throws Exception {
            assertThatThrownBy(() -> get("/api/records?file=endless&limit=2000000000"))
                    .isInstanceOf(IOException.class);

            endless.abandoned.get(30, TimeUnit.SECONDS);
        }
    }

    @Nested
    class KeepOthersWaiting {

        @Test
        void whileItsWorkBlocks() throws Exception {
            var blocked = http.sendAsync(
                    HttpRequest.newBuilder(server.url.resolve("/api/summary?file=endless"))
                            .build(),
                    BodyHandlers.ofString());
            endless.opened.get(30, TimeUnit.SECONDS);

            assertThat(get("/api/summary?file=one.json").statusCode()).isEqualTo(200);

            assertThat(blocked).isNotDone();
            blocked.cancel(true);
        }

        @Test
        void whileItDoesNotReadItsAnswer() throws Exception {
            try (Socket socket = new Socket("127.0.0.1", server.url.getPort())) {
                socket.getOutputStream()
                        .write("GET /api/records?file=endless&limit=2000000000 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
                                .getBytes(StandardCharsets.ISO_8859_1));
                endless.opened.get(30, TimeUnit.SECONDS);

                assertThat(get("/api/summary?file=one.json").statusCode()).isEqualTo(200);
                endless.abandoned.get(30, TimeUnit.SECONDS);
            }
        }
    }
}
