package dev.smartasync.vertx;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A wait on the virtual thread of a context, by Vert.x's own {@code await}: it suspends the context's current task, and the context
 * goes on with others.
 *
 * <p>In Vert.x (all of 4.5, 5.1 at least up to 5.1.7) a task whose {@code await} ends by an interrupt or by its time limit is not
 * the context's current task any more, but is noted as suspended. When its future completes later, the context waits for that task
 * to go on, for ever. So this wait never ends in that way. It awaits a promise of its own, which completes when the future is
 * done, when the time is up, or when the thread was interrupted; and after an interrupt it waits until the context has given the
 * task its turn. That may take as long as the task takes that the context is at; it is what serialises the tasks of a context.
 */
final class SuspendedWait {
    private SuspendedWait() {}

    /** Returns {@code false} where this thread is none that the context can suspend. */
    static boolean until(CompletableFuture<?> done, Context context, @Nullable Duration timeout)
            throws InterruptedException, TimeoutException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Promise<@Nullable Void> woken = Promise.promise();
        CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
        if (timeout != null) {
            ended.completeOnTimeout(null, timeout.toNanos(), TimeUnit.NANOSECONDS);
        }
        CompletionStage<?> unused =
                CompletableFuture.anyOf(done, ended).whenComplete((value, failure) -> woken.tryComplete(null));
        try {
            suspend(woken.future());
        } catch (InterruptedException interrupt) {
            woken.tryComplete(null);
            Turn.await(context);
            throw interrupt;
        } catch (IllegalStateException | RejectedExecutionException notSuspended) {
            return false;
        } finally {
            ended.complete(null);
        }
        if (!done.isDone()) {
            throw new TimeoutException();
        }
        return true;
    }

    /** Vert.x throws it past the compiler. */
    private static void suspend(Future<@Nullable Void> woken) throws InterruptedException {
        Void unused = Future.await(woken);
    }
}
