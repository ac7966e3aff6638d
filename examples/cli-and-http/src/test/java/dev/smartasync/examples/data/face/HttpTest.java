package dev.smartasync.examples.data.face;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.examples.data.DataFolder;
import dev.smartasync.examples.data.face.Problem.Kind;
import dev.smartasync.junit.FailOnBlockedLoop;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;

/** The HTTP API, with a client of another library; no event loop of the server's ever waits for an answer. */
@FailOnBlockedLoop
class HttpTest extends FaceContract {
    private final List<Server> servers = new ArrayList<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void end() throws Exception {
        for (Server server : servers) {
            server.close();
        }
    }

    @Override
    Running ask(Limits limits, Ask ask) throws Exception {
        Set<URI> origins = ask instanceof Ask.Fetch fetch
                ? fetch.urls().stream().map(HttpTest::origin).collect(Collectors.toSet())
                : Set.of();
        Server server = new Server(withPipe(), limits.bytes(), origins, limits.time());
        servers.add(server);
        return new Exchange(server.url, http.sendAsync(request(server.url, ask), BodyHandlers.ofString()));
    }

    /** The folder alone, and in it the one pipe that a test makes. */
    private DataFolder withPipe() throws Exception {
        DataFolder plain = DataFolder.within(folder);
        return name -> name.equals(ENDLESS) ? folder.resolve(name) : plain.find(name);
    }

    private static URI origin(URI url) {
        return URI.create(url.getScheme() + "://" + url.getAuthority());
    }

    private static HttpRequest request(URI server, Ask ask) {
        if (ask instanceof Ask.Summarize summarize) {
            return HttpRequest.newBuilder(server.resolve("/api/summary?file=" + encoded(summarize.file())))
                    .build();
        }
        if (ask instanceof Ask.Records records) {
            return HttpRequest.newBuilder(server.resolve(
                            "/api/records?file=" + encoded(records.file()) + "&limit=" + records.limit()))
                    .build();
        }
        JsonArray urls = new JsonArray();
        ((Ask.Fetch) ask).urls().forEach(url -> urls.add(url.toString()));
        return HttpRequest.newBuilder(server.resolve("/api/fetch"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(new JsonObject().put("urls", urls).encode()))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Nobody is there to be answered; the server goes on. */
    @Override
    void assertCancelled(Running running) throws Exception {
        HttpRequest other = HttpRequest.newBuilder(((Exchange) running).server.resolve("/openapi.yaml"))
                .build();
        assertThat(http.send(other, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    private record Exchange(URI server, CompletableFuture<HttpResponse<String>> response) implements Running {

        @Override
        public Answer answer() throws Exception {
            HttpResponse<String> answer = response.get(90, TimeUnit.SECONDS);
            OpenApi.assertDescribes(answer);
            if (answer.statusCode() == 200) {
                return Answer.ofValues(answer.body());
            }
            JsonObject problem = new JsonObject(answer.body());
            assertThat(problem.getInteger("status")).isEqualTo(answer.statusCode());
            Kind kind = Arrays.stream(Kind.values())
                    .filter(each -> new Problem(each, "").members().get("type").equals(problem.getString("type")))
                    .findFirst()
                    .orElseThrow();
            assertThat(answer.statusCode()).isEqualTo(kind.httpStatus);
            return Answer.ofProblem(kind, answer.body());
        }

        /** Closes its connection. */
        @Override
        public void goAway() {
            response.cancel(true);
        }
    }
}
