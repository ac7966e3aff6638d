package dev.smartasync.behaviour;

import dev.smartasync.Bridge;
import dev.smartasync.spi.Call;
import dev.smartasync.spi.Operation;
import dev.smartasync.spi.Target;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** What generated views do, for targets that a test has as a function. */
final class Views {
    private static final Operation OPERATION = Operation.of("Catalog.price").twin("CatalogAsync.price");

    private Views() {}

    /** A synchronous view's method over an asynchronous target. */
    static <T> T sync(Bridge bridge, Supplier<? extends CompletionStage<T>> target) {
        Call call = bridge.enter(OPERATION);
        if (call.isConfined()) {
            return call.awaitElsewhere(target::get);
        }
        try {
            return call.await(OPERATION, target.get());
        } finally {
            call.exit();
        }
    }

    /** An asynchronous view's method over a synchronous target. */
    static <T> CompletableFuture<T> async(Bridge bridge, Target<T> target) {
        return bridge.offload(OPERATION, target);
    }

    /** An asynchronous view's method over an asynchronous target. */
    static <T> CompletableFuture<T> handOver(Bridge bridge, Supplier<? extends CompletionStage<T>> target) {
        try {
            return bridge.handOver(OPERATION, target.get());
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
