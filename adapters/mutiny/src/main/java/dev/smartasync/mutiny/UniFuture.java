package dev.smartasync.mutiny;

import dev.smartasync.spi.SourceFuture;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The subscriber of a {@code Uni} and the future of its item, in one object. A failure after a cancellation goes to Mutiny's handler. */
final class UniFuture<T extends @Nullable Object> extends SourceFuture<T> implements UniSubscriber<T> {

    /** Subscribes. */
    static <T extends @Nullable Object> CompletableFuture<T> of(Uni<T> source) {
        return source.subscribe().withSubscriber(new UniFuture<>());
    }

    @Override
    public void onSubscribe(UniSubscription given) {
        onCancel(given::cancel);
    }

    @Override
    public void onItem(T item) {
        complete(item);
    }

    @Override
    public void onFailure(Throwable failure) {
        if (!fail(failure)) {
            Infrastructure.handleDroppedException(failure);
        }
    }
}
