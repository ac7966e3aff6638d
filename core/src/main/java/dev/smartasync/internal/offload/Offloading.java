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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs synchronous targets elsewhere. */
public final class Offloading {
    private final Executor executor;
    private final Contexts contexts;
    private final Observers observers;
    private final Executor plain = this::run;

    /** Targets run on {@code executor}, within their caller's context. */
    public Offloading(Executor executor, Contexts contexts, Observers observers) {
        this.executor = executor;
        this.contexts = contexts;
        this.observers = observers;
    }

    /**
     * Starts a target. Never throws: what goes wrong is the future's failure.
     *
     * @param loop where its future completes, or {@code null} for the thread that runs it
     */
    public <T extends @Nullable Object> OffloadedFuture<T> start(
            Operation operation, Target<T> target, @Nullable Executor loop) {
        return start(operation, target, loop, null);
    }

    /**
     * Starts a target whose end somebody waits for.
     *
     * @param ended told on the target's thread when nothing of the target runs any more, also where it was cancelled while it ran;
     *     not told if it never started
     */
    public <T extends @Nullable Object> OffloadedFuture<T> startWatched(
            Operation operation, Target<T> target, Consumer<OffloadedFuture<T>> ended) {
        return start(operation, target, null, ended);
    }

    /** Starts a piece of a wait: in nobody's context, told to nobody else, and refused by nobody. */
    public <T extends @Nullable Object> OffloadedFuture<T> startUnseen(
            Target<T> target, Consumer<OffloadedFuture<T>> ended) {
        OffloadedFuture<T> future = new OffloadedFuture<>(target, null, null, null);
        run(() -> runAndTell(future, ended));
        return future;
    }

    private <T extends @Nullable Object> OffloadedFuture<T> start(
            Operation operation,
            Target<T> target,
            @Nullable Executor loop,
            @Nullable Consumer<OffloadedFuture<T>> ended) {
        Contexts.Captured context = null;
        Throwable broken = null;
        try {
            context = contexts.capture();
        } catch (RuntimeException | Error failure) {
            broken = failure;
        }
        OffloadedFuture<T> future = new OffloadedFuture<>(target, context, loop, observers.watchOffload(operation));
        if (broken != null) {
            future.completeExceptionally(broken);
        } else {
            execute(operation, future, ended == null ? future : () -> runAndTell(future, ended));
        }
        return future;
    }

    private static <T extends @Nullable Object> void runAndTell(
            OffloadedFuture<T> future, Consumer<OffloadedFuture<T>> ended) {
        try {
            future.run();
        } finally {
            ended.accept(future);
        }
    }

    private void execute(Operation operation, OffloadedFuture<?> future, Runnable task) {
        try {
            executor.execute(task);
        } catch (RuntimeException | Error refused) {
            future.completeExceptionally(new RejectedExecutionException(
                    "The offload executor (" + executor + ") refused " + operation.name()
                            + ": give the bridge one with room, or call less at a time",
                    refused));
        }
    }

    /**
     * A plain future as one that tells when it is done, at the price of a thread that waits for it.
     *
     * @param cancel whether cancelling it cancels both
     */
    public <T extends @Nullable Object> CompletableFuture<T> watch(
            Operation operation, Future<T> future, boolean cancel) {
        if (future.isDone()) {
            return done(future);
        }
        OffloadedFuture<T> watcher = start(operation, () -> valueOf(future), null);
        if (cancel) {
            CompletionStage<T> unused = watcher.whenComplete((value, failure) -> {
                if (failure != null) {
                    future.cancel(true);
                }
            });
        }
        return watcher;
    }

    private static <T extends @Nullable Object> CompletableFuture<T> done(Future<T> future) {
        try {
            return CompletableFuture.completedFuture(valueOf(future));
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
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
        return context == null ? plain : task -> run(() -> context.run(task));
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
