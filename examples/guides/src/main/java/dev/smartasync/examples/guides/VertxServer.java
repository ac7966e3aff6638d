package dev.smartasync.examples.guides;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

/** A handler runs on an event loop; {@code executeBlocking} runs on a worker thread. */
final class VertxServer {
    private final Vertx vertx;
    private final Catalog catalog;

    VertxServer(Vertx vertx, Catalog catalog) {
        this.vertx = vertx;
        this.catalog = catalog;
    }

    // guide: vertx
    void price(HttpServerRequest request) {
        Future.fromCompletionStage(CatalogAsync.of(catalog).price(request.getParam("item")))
                .onSuccess(price -> request.response().end("costs " + price))
                .onFailure(failure -> request.response().setStatusCode(502).end(failure.getMessage()));
    }
    // end

    // guide: vertx-worker
    Future<Integer> priceOnAWorker(String item) {
        return vertx.executeBlocking(() -> CatalogSync.of(catalog).price(item));
    }
    // end
}
