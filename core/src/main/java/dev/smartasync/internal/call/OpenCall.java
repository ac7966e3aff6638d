package dev.smartasync.internal.call;

import dev.smartasync.internal.thread.Frames;
import dev.smartasync.spi.Call;
import dev.smartasync.spi.Operation;
import dev.smartasync.spi.Target;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A call by a thread that may wait. Without a time limit, one object serves all calls of a bridge at one depth of nesting. */
final class OpenCall extends Call {
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
    @SuppressWarnings("unchecked") // the source's values are of the type that the target declares
    public <T extends @Nullable Object> T await(Operation operation, @Nullable Object source) {
        if (source != null && source.getClass() == CompletableFuture.class) {
            CompletableFuture<T> future = (CompletableFuture<T>) source;
            if (future.isDone() && !future.isCompletedExceptionally()) {
                return future.join();
            }
        }
        Frames.closeWithin(frame);
        return awaiter.await(operation, source, started);
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
