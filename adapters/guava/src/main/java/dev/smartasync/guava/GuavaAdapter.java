package dev.smartasync.guava;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import dev.smartasync.spi.AsyncAdapter;
import dev.smartasync.spi.SourceFuture;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Knows {@link ListenableFuture}, such as gRPC's future stubs return. It is eager: its work is under way when it exists.
 *
 * <p>Cancelling the future, or failing it from outside as {@code orTimeout} does, cancels the source, and interrupts what computes it
 * where the source does so. A source that is cancelled by somebody else cancels the future.
 */
public final class GuavaAdapter implements AsyncAdapter<ListenableFuture<?>> {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public GuavaAdapter() {}

    @Override
    public Class<? super ListenableFuture<?>> type() {
        return ListenableFuture.class;
    }

    @Override
    public CompletableFuture<?> toFuture(ListenableFuture<?> source) {
        return listening(source);
    }

    private static <T extends @Nullable Object> CompletableFuture<T> listening(ListenableFuture<T> source) {
        SourceFuture<T> future = new SourceFuture<>();
        future.onCancel(() -> source.cancel(true));
        source.addListener(() -> complete(future, source), MoreExecutors.directExecutor());
        return future;
    }

    private static <T extends @Nullable Object> void complete(SourceFuture<T> future, ListenableFuture<T> done) {
        try {
            future.complete(Futures.getDone(done));
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            future.fail(cause != null ? cause : failed);
        } catch (CancellationException cancelled) {
            future.fail(cancelled);
        }
    }
}
