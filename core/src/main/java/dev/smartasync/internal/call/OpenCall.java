package dev.smartasync.internal.call;

import dev.smartasync.internal.thread.Frames;
import dev.smartasync.spi.Call;
import dev.smartasync.spi.Target;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A call by a thread that may wait. One object serves all calls of a bridge at one depth of nesting: what differs is in the
 * thread's frame of that index.
 */
final class OpenCall extends Call {
    private final Awaiter awaiter;
    private final int frame;

    OpenCall(Awaiter awaiter, int frame) {
        this.awaiter = awaiter;
        this.frame = frame;
    }

    @Override
    public boolean isConfined() {
        return false;
    }

    @Override
    @SuppressWarnings("unchecked") // the source's values are of the type that the target declares
    public <T extends @Nullable Object> T await(@Nullable Object source) {
        if (source != null && source.getClass() == CompletableFuture.class) {
            CompletableFuture<T> future = (CompletableFuture<T>) source;
            if (future.isDone() && !future.isCompletedExceptionally()) {
                return future.join();
            }
        }
        Frames.closeWithin(frame);
        return awaiter.await(Frames.operation(), source, Frames.started());
    }

    @Override
    public <T extends @Nullable Object> T await(@Nullable Object source, Duration limit) {
        Frames.closeWithin(frame);
        return awaiter.await(Frames.operation().timeout(limit), source, Frames.started());
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
