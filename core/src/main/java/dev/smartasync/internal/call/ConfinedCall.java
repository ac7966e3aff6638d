package dev.smartasync.internal.call;

import dev.smartasync.spi.Call;
import dev.smartasync.spi.Operation;
import dev.smartasync.spi.Target;
import org.jspecify.annotations.Nullable;

/** A call from a context that what it waits for may need: the target starts on the offload executor. */
final class ConfinedCall extends Call {
    private final Operation operation;
    private final Settings settings;
    private final Awaiter awaiter;
    private final @Nullable Long started;

    ConfinedCall(Operation operation, Settings settings, Awaiter awaiter, @Nullable Long started) {
        this.operation = operation;
        this.settings = settings;
        this.awaiter = awaiter;
        this.started = started;
    }

    @Override
    public boolean isConfined() {
        return true;
    }

    @Override
    public <T extends @Nullable Object> T await(@Nullable Object source) {
        return awaiter.await(operation, source, started);
    }

    @Override
    public <T extends @Nullable Object> T awaitElsewhere(Target<?> target) {
        Elsewhere elsewhere = new Elsewhere(operation, settings, target);
        try {
            return awaiter.await(operation, elsewhere, started);
        } finally {
            elsewhere.endBody();
        }
    }

    @Override
    public void exit() {}
}
