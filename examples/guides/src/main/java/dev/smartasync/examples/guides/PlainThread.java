package dev.smartasync.examples.guides;

import java.io.IOException;

/** A thread that nobody else needs: the main one, one of a pool's, a virtual one. */
final class PlainThread {
    private final Catalog catalog;

    PlainThread(Catalog catalog) {
        this.catalog = catalog;
    }

    // guide: plain
    String offer(String item) throws IOException {
        CatalogSync sync = CatalogSync.of(catalog);
        return sync.describe(item) + " at " + sync.price(item);
    }
    // end
}
