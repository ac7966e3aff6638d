package dev.smartasync.internal.call;

import dev.smartasync.internal.observe.Reports;
import dev.smartasync.spi.Call;
import dev.smartasync.spi.Operation;
import dev.smartasync.spi.Target;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A {@code close} on a thread that must not wait: it is started, and a failure is reported, since nobody waits to see it. */
final class ClosingCall extends Call {
    private final Operation operation;
    private final Settings settings;

    ClosingCall(Operation operation, Settings settings) {
        this.operation = operation;
        this.settings = settings;
    }

    @Override
    public boolean isConfined() {
        return false;
    }

    @Override
    @SuppressWarnings("NullAway") // a close gives no value
    public <T extends @Nullable Object> T await(Operation closed, @Nullable Object source) {
        Future<?> closing = settings.adapters().future(operation, source);
        if (closing instanceof CompletableFuture<?> whole) {
            reportFailure(operation, whole);
        } else {
            reportFailure(operation, settings.offloading().watch(operation, closing, false));
        }
        return null;
    }

    @Override
    public <T extends @Nullable Object> T awaitElsewhere(Target<?> target) {
        throw OpenCall.notConfined();
    }

    @Override
    public @Nullable Object startElsewhere(Target<?> target) {
        throw OpenCall.notConfined();
    }

    @Override
    public void exit() {}

    /** Reports what goes wrong with a closing that nobody waits for. */
    static <T extends @Nullable Object> void reportFailure(Operation operation, CompletableFuture<T> closing) {
        CompletionStage<T> unused = closing.whenComplete((value, failure) -> {
            if (failure != null) {
                Reports.unexpected(operation.name() + ", which nobody waits for on an event loop, failed", failure);
            }
        });
    }
}
