package dev.smartasync.benchmarks;

import dev.smartasync.Bridge;
import dev.smartasync.spi.Call;
import dev.smartasync.spi.Operation;
import java.util.concurrent.CompletableFuture;

/** tmp: until the processor lands. */
final class HandWritten {
    private static final Operation FETCH = Operation.of("Catalog.fetch").twin("CatalogAsync.fetch");
    private static final Operation READ = Operation.of("Catalog.read").twin("CatalogAsync.read");
    private final Catalog target;
    private final Bridge bridge;

    HandWritten(Catalog target, Bridge bridge) {
        this.target = target;
        this.bridge = bridge;
    }

    String fetch() {
        Call call = this.bridge.enter(FETCH);
        if (call.isConfined()) {
            return call.awaitElsewhere(() -> this.target.fetch());
        }
        try {
            return call.await(this.target.fetch());
        } finally {
            call.exit();
        }
    }

    String read() {
        this.bridge.admit(READ);
        return this.target.read();
    }

    CompletableFuture<String> fetchAsync() {
        try {
            return this.bridge.handOver(FETCH, this.target.fetch());
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
