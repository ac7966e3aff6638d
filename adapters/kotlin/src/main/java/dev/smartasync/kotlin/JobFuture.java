package dev.smartasync.kotlin;

import dev.smartasync.spi.SourceFuture;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import kotlin.Unit;
import kotlin.jvm.functions.Function1;
import kotlinx.coroutines.Deferred;
import kotlinx.coroutines.DisposableHandle;
import org.jspecify.annotations.Nullable;

/** The future of a {@code Deferred}. One whose caller has lost interest leaves nothing behind there. */
final class JobFuture extends SourceFuture<@Nullable Object> implements Function1<@Nullable Throwable, Unit> {
    private final Deferred<?> source;

    private JobFuture(Deferred<?> source) {
        this.source = source;
    }

    static CompletableFuture<?> of(Deferred<?> source) {
        JobFuture future = new JobFuture(source);
        boolean unused = source.start();
        DisposableHandle listening = source.invokeOnCompletion(future);
        future.onCancel(() -> {
            listening.dispose();
            source.cancel((@Nullable CancellationException) null);
        });
        return future;
    }

    /** Called once, when the source has ended and everything that it started in its scope. */
    @Override
    public Unit invoke(@Nullable Throwable failure) {
        if (failure == null) {
            complete(unitless(source.getCompleted()));
        } else {
            boolean unused = fail(failure);
        }
        return Unit.INSTANCE;
    }

    /** Java has no value for "no value", but {@code null}. */
    private static @Nullable Object unitless(@Nullable Object value) {
        return Unit.INSTANCE.equals(value) ? null : value;
    }
}
