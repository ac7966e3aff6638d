package dev.smartasync.internal.offload;

import dev.smartasync.internal.observe.Observers;
import dev.smartasync.spi.Operation;
import dev.smartasync.spi.Target;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Runs synchronous targets elsewhere. */
public final class Offloading {
    private final Executor executor;
    private final Contexts contexts;
    private final Observers observers;

    /** Targets run on {@code executor}, within their caller's context. */
    public Offloading(Executor executor, Contexts contexts, Observers observers) {
        this.executor = executor;
        this.contexts = contexts;
        this.observers = observers;
    }

    /**
     * Starts a target.
     *
     * @param loop where its future completes, or {@code null} for the thread that runs it
     */
    public <T extends @Nullable Object> OffloadedFuture<T> start(
            Operation operation, Target<T> target, @Nullable Executor loop) {
        OffloadedFuture<T> future = new OffloadedFuture<>(observers.timed(operation, target), contexts.capture(), loop);
        try {
            executor.execute(future);
        } catch (RejectedExecutionException | OutOfMemoryError refused) {
            future.completeExceptionally(new RejectedExecutionException(
                    "The offload executor (" + executor + ") refused " + operation.name()
                            + ": give the bridge one with room, or call less at a time",
                    refused));
        }
        return future;
    }

    /** A plain future as one that tells when it is done, at the price of a thread that waits for it. Cancelling it cancels both. */
    public <T extends @Nullable Object> CompletableFuture<T> watch(Operation operation, Future<T> future) {
        OffloadedFuture<T> watcher = start(operation, () -> valueOf(future), null);
        CompletionStage<T> unused = watcher.whenComplete((value, failure) -> {
            if (failure != null) {
                future.cancel(true);
            }
        });
        return watcher;
    }

    private static <T extends @Nullable Object> T valueOf(Future<T> future) throws Throwable {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }

    /** An executor that runs tasks elsewhere within the context that the current thread has now, and refuses none. */
    public Executor inContext() {
        Contexts.Captured context = contexts.capture();
        return context == null ? this::run : task -> run(() -> context.run(task));
    }

    /** Runs a task on the offload executor, or, if that refuses, on a thread of its own: the task is never dropped. */
    public void run(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException refused) {
            Thread thread = new Thread(null, task, "smartasync-last-resort", 0, false);
            thread.setDaemon(true);
            thread.start();
        }
    }
}
