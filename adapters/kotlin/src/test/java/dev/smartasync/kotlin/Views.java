package dev.smartasync.kotlin;

import dev.smartasync.Bridge;
import dev.smartasync.spi.Call;
import dev.smartasync.spi.Operation;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What generated code does for a target that suspends. */
final class Views {
    private static final Operation TARGET = Operation.of("Catalog.price").throwing(IOException.class);

    private Views() {}

    static <T extends @Nullable Object> T sync(Bridge bridge, SuspendTarget target) {
        Call call = bridge.enter(TARGET);
        if (call.isConfined()) {
            return call.awaitElsewhere(() -> SuspendCall.awaited(bridge, rest -> target.call(rest)));
        }
        try {
            return call.await(TARGET, SuspendCall.awaited(bridge, rest -> target.call(rest)));
        } finally {
            call.exit();
        }
    }

    static <T extends @Nullable Object> CompletableFuture<T> async(Bridge bridge, SuspendTarget target) {
        try {
            return bridge.handOver(TARGET, SuspendCall.handedOver(bridge, rest -> target.call(rest)));
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
