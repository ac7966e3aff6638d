package dev.smartasync.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.smartasync.testing.Loop;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** A call on a thread of its own. */
final class Waiter<T> {
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private final CompletableFuture<Boolean> flagAfterwards = new CompletableFuture<>();
    private final Thread thread;

    private Waiter(java.util.function.Function<Runnable, Thread> threads, Callable<T> body) {
        thread = threads.apply(() -> {
            try {
                T value = body.call();
                flagAfterwards.complete(Thread.interrupted());
                outcome.complete(value);
            } catch (Throwable failure) {
                flagAfterwards.complete(Thread.interrupted());
                outcome.completeExceptionally(failure);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    static <T> Waiter<T> start(Callable<T> body) {
        return new Waiter<>(Thread::new, body);
    }

    static <T> Waiter<T> start(java.util.concurrent.ThreadFactory threads, Callable<T> body) {
        return new Waiter<>(threads::newThread, body);
    }

    Waiter<T> interrupt() {
        thread.interrupt();
        return this;
    }

    Thread thread() {
        return thread;
    }

    /** What the call gave, or what it threw. */
    T get() throws Exception {
        return Loop.get(outcome);
    }

    /** What the call threw. */
    Throwable failure() throws Exception {
        return outcome.handle((value, failure) -> failure == null
                        ? (Throwable) new AssertionError("There was no failure, but the value " + value)
                        : failure)
                .get(30, SECONDS);
    }

    /** Whether the thread's interrupt flag was set when the call ended. */
    boolean interruptedAfterwards() throws Exception {
        return flagAfterwards.get(30, SECONDS);
    }
}
