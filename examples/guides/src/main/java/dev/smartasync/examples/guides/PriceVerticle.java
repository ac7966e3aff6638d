package dev.smartasync.examples.guides;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.eventbus.Message;
import java.io.IOException;

// guide: vertx-verticle
class PriceVerticle extends VerticleBase { // deployed as a worker, or on virtual threads
    private final CatalogSync sync;

    PriceVerticle(Catalog catalog) {
        sync = CatalogSync.of(catalog);
    }

    @Override
    public Future<?> start() {
        return vertx.eventBus().consumer("price", this::price).completion();
    }

    private void price(Message<String> item) {
        try {
            item.reply(sync.price(item.body()));
        } catch (IOException failure) {
            item.fail(502, failure.getMessage());
        }
    }
}
// end
