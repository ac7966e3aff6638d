package dev.smartasync.examples.testing;

import dev.smartasync.Smart;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A handler on a real event loop, behind a real port of this machine, and a client to ask it. */
final class Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Vertx vertx = Vertx.vertx();
    private final URI url;

    Server(Handler<HttpServerRequest> handler) {
        HttpServer server =
                Smart.await(vertx.createHttpServer().requestHandler(handler).listen(0, "127.0.0.1"), PATIENCE);
        url = URI.create("http://127.0.0.1:" + server.actualPort());
    }

    HttpResponse<String> get(String path) {
        return Smart.await(ask(path), PATIENCE);
    }

    CompletableFuture<HttpResponse<String>> ask(String path) {
        return client.sendAsync(HttpRequest.newBuilder(url.resolve(path)).build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        Smart.await(vertx.close(), PATIENCE);
    }
}
