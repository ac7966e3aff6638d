package dev.smartasync.vertx;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Whether the current thread runs the task that a virtual-thread context is at.
 *
 * <p>Vert.x has no question for it, but its {@code await} throws {@link IllegalStateException} where the answer is no, if its future
 * is not complete. {@link #PROBE} is such a future, and completes in the moment that it is listened to: no task is suspended.
 */
final class Turn {
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(1);
    private static final Future<?> PROBE = (Future<?>)
            Proxy.newProxyInstance(Future.class.getClassLoader(), new Class<?>[] {Future.class}, Turn::probe);

    private Turn() {}

    static boolean isMine() {
        try {
            Object unused = Future.await(PROBE);
            return true;
        } catch (IllegalStateException suspended) {
            return false;
        }
    }

    /**
     * Waits until it is this thread's turn. Gives up when the context has gone on to a task that was queued after this thread's: it
     * was closed, or has forgotten this thread.
     */
    static void await(Context context) {
        if (isMine()) {
            return;
        }
        CompletableFuture<@Nullable Void> passedBy = new CompletableFuture<>();
        try {
            context.runOnContext(ignored -> passedBy.complete(null));
        } catch (RejectedExecutionException closed) {
            return;
        }
        boolean interrupted = false;
        while (!isMine() && !passedBy.isDone()) {
            LockSupport.parkNanos(passedBy, LOOK_AGAIN);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static @Nullable Object probe(Object probe, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        return switch (method.getName()) {
            case "isComplete", "failed" -> false;
            case "succeeded" -> true;
            case "onComplete" -> tell(probe, arguments);
            case "await" -> InvocationHandler.invokeDefault(probe, method, arguments);
            default -> null;
        };
    }

    private static Object tell(Object probe, @Nullable Object @Nullable [] listeners) {
        if (listeners != null && listeners[0] instanceof Handler<?> listener) {
            listener.handle(null);
        }
        return probe;
    }
}
