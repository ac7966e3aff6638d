package dev.smartasync.vertx;

import dev.smartasync.Bridge;
import dev.smartasync.spi.Call;
import dev.smartasync.spi.Operation;
import io.vertx.core.Future;

/** A synchronous view as it is generated. */
final class CatalogSync {
    private static final Operation PRICE = Operation.of("Catalog.price").twin("CatalogAsync.price");

    /** An asynchronous target. */
    interface Catalog {
        Future<String> price();
    }

    private final Catalog target;
    private final Bridge bridge;

    private CatalogSync(Catalog target, Bridge bridge) {
        this.target = target;
        this.bridge = bridge;
    }

    static CatalogSync of(Catalog target, Bridge bridge) {
        return new CatalogSync(target, bridge);
    }

    String price() {
        Call call = bridge.enter(PRICE);
        if (call.isConfined()) {
            return call.awaitElsewhere(() -> target.price());
        }
        try {
            return call.await(PRICE, target.price());
        } finally {
            call.exit();
        }
    }
}
