package dev.smartasync.internal.offload;

import dev.smartasync.internal.thread.PumpedFuture;
import dev.smartasync.spi.Target;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CompletableFuture.AsynchronousCompletionTask;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A synchronous target that runs elsewhere, its task and its future in one object.
 *
 * <p>{@code cancel(true)} and {@code completeExceptionally} (and so {@code orTimeout}) interrupt the target, only while it runs.
 * {@code runner} goes {@code null} → the running thread → {@code LEFT}; an interrupter takes it from the thread to
 * {@code INTERRUPTING} and on to {@code INTERRUPTED}, or from {@code null} to {@code NEVER}. A runner that cannot leave because of
 * an interrupter waits until the interrupt has arrived and then clears it: it is never seen by the next task of this thread.
 *
 * <p>Then the runner puts its own context back, and only then completes, on the caller's loop where it has one.
 */
@SuppressWarnings("ReferenceEquality") // the states are told apart by identity
public final class OffloadedFuture<T extends @Nullable Object> extends PumpedFuture<T>
        implements Runnable, AsynchronousCompletionTask {

    private static final Object NEVER = "never started";
    private static final Object INTERRUPTING = "interrupting";
    private static final Object INTERRUPTED = "interrupted";
    private static final Object LEFT = "left";
    private static final VarHandle RUNNER;

    static {
        try {
            RUNNER = MethodHandles.lookup().findVarHandle(OffloadedFuture.class, "runner", Object.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private @Nullable Target<T> target;
    private final Contexts.@Nullable Captured context;
    private final @Nullable Executor loop;
    private volatile @Nullable Object runner;

    OffloadedFuture(Target<T> target, Contexts.@Nullable Captured context, @Nullable Executor loop) {
        this.target = target;
        this.context = context;
        this.loop = loop;
    }

    @Override
    public void run() {
        Target<T> body = target;
        target = null;
        if (body == null || !RUNNER.compareAndSet(this, null, Thread.currentThread())) {
            return;
        }
        try {
            T value = context == null ? runTarget(body) : context.call(() -> runTarget(body));
            if (loop == null) {
                super.complete(value);
            } else {
                publish(loop, () -> super.complete(value));
            }
        } catch (Throwable failure) {
            publish(loop, () -> super.completeExceptionally(failure));
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled && mayInterruptIfRunning) {
            interruptRunner();
        }
        return cancelled;
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        boolean first = super.completeExceptionally(failure);
        if (first) {
            interruptRunner();
        }
        return first;
    }

    /** Whether the target has been called: it may be running still, although this future is complete. */
    public boolean hasStarted() {
        Object now = runner;
        return now != null && now != NEVER;
    }

    private T runTarget(Target<T> body) throws Throwable {
        try {
            return body.call();
        } finally {
            leave();
        }
    }

    @SuppressWarnings("ThreadPriorityCheck") // a virtual interrupter may need this very carrier
    private void leave() {
        if (!RUNNER.compareAndSet(this, Thread.currentThread(), LEFT)) {
            while (runner == INTERRUPTING) {
                Thread.yield();
            }
            Thread.interrupted();
        }
    }

    private void interruptRunner() {
        if (RUNNER.compareAndSet(this, null, NEVER)) {
            target = null;
        } else if (runner instanceof Thread thread && RUNNER.compareAndSet(this, thread, INTERRUPTING)) {
            thread.interrupt();
            runner = INTERRUPTED;
        }
    }

    private static void publish(@Nullable Executor loop, Runnable completion) {
        if (loop != null) {
            try {
                loop.execute(completion);
                return;
            } catch (RejectedExecutionException loopHasStopped) {
                // then the completing thread is as good as any
            }
        }
        completion.run();
    }
}
