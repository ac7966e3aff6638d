package dev.smartasync.internal.call;

import dev.smartasync.internal.thread.Frames;
import dev.smartasync.spi.Call;
import dev.smartasync.spi.Operation;
import dev.smartasync.spi.Target;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A call by a thread that may wait. Without a time limit, one object serves all calls of a bridge at one depth of nesting. */
final class OpenCall extends Call {
    private static final Object PENDING = new Object();

    private final Awaiter awaiter;
    private final int frame;
    private final @Nullable Long started;

    /** @param started when the call began, in {@link System#nanoTime} units, if that is needed */
    OpenCall(Awaiter awaiter, int frame, @Nullable Long started) {
        this.awaiter = awaiter;
        this.frame = frame;
        this.started = started;
    }

    @Override
    public boolean isConfined() {
        return false;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // the value is what the target declares, null among them
    public <T extends @Nullable Object> T await(Operation operation, @Nullable Object source) {
        if (source != null && source.getClass() == CompletableFuture.class) {
            Object value = valueNow((CompletableFuture<@Nullable Object>) source);
            if (value != PENDING) {
                return (T) value;
            }
        }
        Frames.closeWithin(frame);
        return awaiter.await(operation, source, started);
    }

    /** Its value, or {@link #PENDING} where there is none yet or will be none. */
    private static @Nullable Object valueNow(CompletableFuture<@Nullable Object> future) {
        try {
            return future.isCompletedExceptionally() ? PENDING : future.getNow(PENDING);
        } catch (CompletionException | CancellationException failedMeanwhile) {
            return PENDING;
        }
    }

    @Override
    public <T extends @Nullable Object> T awaitElsewhere(Target<?> target) {
        throw notConfined();
    }

    @Override
    public @Nullable Object startElsewhere(Target<?> target) {
        throw notConfined();
    }

    static IllegalStateException notConfined() {
        return new IllegalStateException("This call is not confined: call the target and await what it returns");
    }

    @Override
    public void exit() {
        Frames.close(frame);
    }
}
