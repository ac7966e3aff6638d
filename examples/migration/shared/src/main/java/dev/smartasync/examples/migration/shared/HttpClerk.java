package dev.smartasync.examples.migration.shared;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Asks a step over HTTP. Cancelling what {@link #start} gives closes the connection. */
public final class HttpClerk implements Clerk {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;

    public HttpClerk(int port) {
        this.port = port;
    }

    @Override
    public String balance(String account) {
        return ask("/balance?account=" + account).join().body();
    }

    @Override
    public String transfer(String from, String to, BigDecimal amount) {
        return start(from, to, amount).join().body();
    }

    /** As {@link #transfer}, without waiting. */
    public CompletableFuture<HttpResponse<String>> start(String from, String to, BigDecimal amount) {
        return ask("/transfer?from=" + from + "&to=" + to + "&amount=" + amount);
    }

    private CompletableFuture<HttpResponse<String>> ask(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return HTTP.sendAsync(request, BodyHandlers.ofString());
    }
}
