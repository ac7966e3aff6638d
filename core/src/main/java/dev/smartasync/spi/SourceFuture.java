package dev.smartasync.spi;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A future of an {@link AsyncAdapter} whose cancellation travels to its source, as does a failure from outside, such as that of
 * {@code orTimeout}.
 *
 * <p>The adapter tells it once how to cancel the source, and then what became of that: {@link #complete} or {@link #fail}, which say
 * whether that came before any cancellation.
 *
 * <p>Race: it may be cancelled before it was told how, or while the value comes. The future itself decides who was first. How to cancel
 * and that there was a cancellation meet in one reference: whoever comes second sees the other, so the source is cancelled exactly once.
 *
 * @param <T> the type of the value
 */
public class SourceFuture<T extends @Nullable Object> extends CompletableFuture<T> {
    private final AtomicReference<@Nullable Runnable> cancellation = new AtomicReference<>();

    /** The future of a source that has not ended. */
    public SourceFuture() {}

    /**
     * How to cancel the source. Called at once where this is cancelled already; told a second time, the second source is not wanted, and
     * cancelled.
     */
    public final void onCancel(Runnable cancel) {
        if (!cancellation.compareAndSet(null, cancel)) {
            cancel.run();
        }
    }

    /**
     * Fails with the source's own failure. Does not cancel the source, which has ended.
     *
     * @return whether this came first
     */
    public final boolean fail(Throwable failure) {
        return super.completeExceptionally(failure);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            cancelSource();
        }
        return cancelled;
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        boolean first = super.completeExceptionally(failure);
        if (first) {
            cancelSource();
        }
        return first;
    }

    private void cancelSource() {
        Runnable cancel = cancellation.getAndSet(SourceFuture::isCancelledAlready);
        if (cancel != null) {
            cancel.run();
        }
    }

    /** In the place of what would cancel the source: it has been. */
    private static void isCancelledAlready() {}
}
