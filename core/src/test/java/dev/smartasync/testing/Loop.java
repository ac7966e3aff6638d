package dev.smartasync.testing;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;

/** One real thread of some library, which runs what it is given; see {@link Loops}. Closing it ends its library. */
public final class Loop implements Executor, AutoCloseable {
    private static final long LONG_ENOUGH = 30;

    private final Executor executor;
    private final AutoCloseable library;

    public Loop(Executor executor, AutoCloseable library) {
        this.executor = executor;
        this.library = library;
    }

    @Override
    public void execute(Runnable task) {
        executor.execute(task);
    }

    /** Runs {@code body} on this thread; its future completes on this thread. */
    public <T> CompletableFuture<T> start(Callable<T> body) {
        CompletableFuture<T> future = new CompletableFuture<>();
        execute(() -> {
            try {
                future.complete(body.call());
            } catch (Throwable failure) {
                future.completeExceptionally(failure);
            }
        });
        return future;
    }

    /** Runs {@code body} on this thread and gives what it returns, or throws what it throws, as the same instance. */
    public <T> T call(Callable<T> body) throws Exception {
        return get(start(body));
    }

    /** The thread. */
    public Thread thread() throws Exception {
        return call(Thread::currentThread);
    }

    /** The value of a future, or its failure as the same instance, within a time that is long enough for any machine. */
    public static <T> T get(CompletableFuture<T> future) throws Exception {
        try {
            return future.get(LONG_ENOUGH, SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof Exception failure ? failure : failed;
        } catch (TimeoutException stuck) {
            throw new AssertionError("Not complete after " + LONG_ENOUGH + " s: " + future, stuck);
        }
    }

    @Override
    public void close() {
        try {
            library.close();
        } catch (Exception failure) {
            throw new AssertionError("The loop's library does not end", failure);
        }
    }
}
