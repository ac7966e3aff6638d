package dev.smartasync.tck.own;

import dev.smartasync.spi.AsyncAdapter;
import dev.smartasync.spi.SourceFuture;
import java.util.concurrent.CompletableFuture;

// guide: adapter
public final class PromiseAdapter implements AsyncAdapter<Promise<?>> {

    @Override
    public Class<? super Promise<?>> type() {
        return Promise.class;
    }

    @Override
    public CompletableFuture<?> toFuture(Promise<?> source) {
        return listening(source);
    }

    private static <T> CompletableFuture<T> listening(Promise<T> source) {
        SourceFuture<T> future = new SourceFuture<>();
        future.onCancel(source::cancel);
        source.listen((value, failure) -> {
            if (failure == null) {
                future.complete(value);
            } else {
                future.fail(failure);
            }
        });
        return future;
    }
}
// end
