package dev.smartasync.internal.call;

import dev.smartasync.spi.Call;
import dev.smartasync.spi.Operation;
import dev.smartasync.spi.Target;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A call from a context that what it waits for may need: the target starts on the offload executor, a lazy source of its too. There are
 * two waits, with one limit: until the target has returned, and for what it returned.
 */
final class ConfinedCall extends Call {
    private final Operation operation;
    private final Settings settings;
    private final Awaiter awaiter;
    private final @Nullable Long started;
    private @Nullable Started begun;

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
    @SuppressWarnings("ReferenceEquality") // the very source that was started here
    public <T extends @Nullable Object> T await(Operation limited, @Nullable Object source) {
        Started here = begun;
        return here != null && here.source() == source
                ? awaiter.observed(limited, () -> awaitStarted(limited, here))
                : awaiter.await(limited, source, started);
    }

    @Override
    public <T extends @Nullable Object> T awaitElsewhere(Target<?> target) {
        return awaiter.observed(operation, () -> awaitStarted(operation, start(target)));
    }

    @Override
    public @Nullable Object startElsewhere(Target<?> target) {
        begun = start(target);
        return begun.source();
    }

    private <T extends @Nullable Object> T awaitStarted(Operation limited, Started source) {
        if (!source.future().isDone()) {
            awaiter.waitFor(limited, source.future(), null, started, source.cancel());
        }
        return awaiter.result(limited, source.future());
    }

    private Started start(Target<?> target) {
        Elsewhere<Started> body = Elsewhere.start(settings.offloading(), operation, () -> started(target.call()));
        try {
            awaiter.waitFor(operation, body, null, started, true);
        } catch (Throwable early) {
            awaiter.untilEnded(body);
            if (!body.isCompletedExceptionally() && body.join().cancel()) {
                Awaiter.cancel(body.join().future(), early);
            }
            throw early;
        }
        return awaiter.result(operation, body);
    }

    private Started started(@Nullable Object source) {
        return new Started(source, settings.adapters().future(operation, source), settings.cancels(operation, source));
    }

    @Override
    public void exit() {}

    /** What the target returned, and whether it is cancelled with its wait. */
    private record Started(@Nullable Object source, Future<?> future, boolean cancel) {}
}
