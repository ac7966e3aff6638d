package dev.smartasync.vertx;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A Vert.x future as a future of the JDK.
 *
 * <p>A Vert.x future that belongs to a context tells its listeners on that context. While a thread of that context waits it tells
 * nobody, although its result is there. {@link #isDone} therefore looks at the source itself, and the bridge's wait asks it
 * time and again. Vert.x's own {@code toCompletionStage} only listens.
 *
 * <p>Vert.x has no way to take a listener back. One whose future was cancelled stays with the source, but holds nothing.
 */
final class ListeningFuture<T extends @Nullable Object> extends CompletableFuture<T> {
    private final Future<T> source;
    private final Listener<T> listener = new Listener<>(this);

    private ListeningFuture(Future<T> source) {
        this.source = source;
    }

    static <T extends @Nullable Object> ListeningFuture<T> of(Future<T> source) {
        ListeningFuture<T> future = new ListeningFuture<>(source);
        if (!future.isDone()) {
            Future<T> unused = source.onComplete(future.listener);
        }
        return future;
    }

    @Override
    public boolean isDone() {
        if (!super.isDone() && source.isComplete()) {
            completeWith(source);
        }
        return super.isDone();
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        listener.future = null;
        return super.cancel(mayInterruptIfRunning);
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        listener.future = null;
        return super.completeExceptionally(failure);
    }

    private void completeWith(AsyncResult<T> result) {
        if (result.succeeded()) {
            complete(result.result());
        } else {
            super.completeExceptionally(result.cause());
        }
    }

    private static final class Listener<T extends @Nullable Object> implements Handler<AsyncResult<T>> {
        private volatile @Nullable ListeningFuture<T> future;

        Listener(ListeningFuture<T> future) {
            this.future = future;
        }

        @Override
        public void handle(AsyncResult<T> result) {
            ListeningFuture<T> listening = future;
            if (listening != null) {
                listening.completeWith(result);
            }
        }
    }
}
