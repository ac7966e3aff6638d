package dev.smartasync.tck;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Threads for tests that are compiled for a release without virtual ones. */
final class Threads {
    private Threads() {}

    /** Runs {@code task} on a new daemon thread. */
    static void startNew(Runnable task) {
        Thread thread = new Thread(task, "test");
        thread.setDaemon(true);
        thread.start();
    }

    /** Runs {@code body} on a new daemon thread, and gives what becomes of it. */
    static <T extends @Nullable Object> CompletableFuture<T> onNew(Callable<T> body) {
        CompletableFuture<T> result = new CompletableFuture<>();
        startNew(() -> complete(result, body));
        return result;
    }

    static <T extends @Nullable Object> void complete(CompletableFuture<T> result, Callable<T> body) {
        try {
            result.complete(body.call());
        } catch (Throwable failure) {
            result.completeExceptionally(failure);
        }
    }

    /** Runs {@code task} on a new virtual thread, from Java 21 on. */
    static void startVirtual(Runnable task) {
        try {
            Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
        } catch (ReflectiveOperationException tooOld) {
            throw new AssertionError("No virtual threads before Java 21", tooOld);
        }
    }
}
