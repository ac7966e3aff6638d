package dev.smartasync.tests.runtimes;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A request to a server of a test's. */
final class Http {
    private Http() {}

    static void get(int port, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        HttpResponse<Void> response = HttpClient.newHttpClient()
                .sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .get(30, SECONDS);
        assertThat(response.statusCode()).isBetween(200, 299);
    }
}
