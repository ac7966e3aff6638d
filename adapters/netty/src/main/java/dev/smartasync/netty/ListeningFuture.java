package dev.smartasync.netty;

import dev.smartasync.spi.SourceFuture;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.FutureListener;
import org.jspecify.annotations.Nullable;

/**
 * Completes with a future of Netty's.
 *
 * <p>That one tells of its end on its executor, whose only thread may be the one that waits. So {@link #isDone} looks at the source: then a
 * source that has ended is not waited for. Once the future has ended otherwise, the listener is taken back.
 */
final class ListeningFuture<T extends @Nullable Object> extends SourceFuture<T> {
    private final Future<T> source;

    private ListeningFuture(Future<T> source) {
        this.source = source;
    }

    static <T extends @Nullable Object> ListeningFuture<T> of(Future<T> source) {
        ListeningFuture<T> future = new ListeningFuture<>(source);
        if (!future.isDone()) {
            FutureListener<T> listener = future::completeWith;
            Future<T> unused = source.addListener(listener);
            future.onCancel(() -> {
                source.removeListener(listener);
                source.cancel(true);
            });
        }
        return future;
    }

    @Override
    public boolean isDone() {
        if (!super.isDone() && source.isDone()) {
            completeWith(source);
        }
        return super.isDone();
    }

    private void completeWith(Future<T> done) {
        Throwable failure = done.cause();
        if (failure == null) {
            complete(done.getNow());
        } else {
            fail(failure);
        }
    }
}
