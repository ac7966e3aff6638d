package dev.smartasync.jfr.shop;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A Vert.x service. */
public final class VertxService {
    private final Vertx vertx = Vertx.vertx();
    private final Catalog catalog;

    private VertxService(Catalog catalog) {
        this.catalog = catalog;
    }

    private void handle(HttpServerRequest request) {
        switch (request.path()) {
            case "/retry" -> request.response().end(catalog.retry());
            case "/query" -> request.response().end(catalog.query());
            case "/price" -> request.response().end(catalog.price());
            default ->
                vertx.executeBlocking(catalog::report)
                        .onSuccess(report -> request.response().end(report));
        }
    }

    public static void main(String... arguments) throws Exception {
        try (Catalog catalog = new Catalog()) {
            VertxService service = new VertxService(catalog);
            CompletableFuture<Integer> port = new CompletableFuture<>();
            CompletableFuture<Void> closed = new CompletableFuture<>();
            service.vertx.runOnContext(start -> service.vertx
                    .createHttpServer()
                    .requestHandler(service::handle)
                    .listen(0)
                    .onSuccess(server -> port.complete(server.actualPort())));
            Client.visit(port.get(10, TimeUnit.SECONDS), "report", "retry", "query", "price");
            service.vertx.runOnContext(
                    stop -> service.vertx.close().onComplete(closed::complete, closed::completeExceptionally));
            closed.get(10, TimeUnit.SECONDS);
        }
    }
}
