package dev.smartasync.internal.offload;

import dev.smartasync.internal.observe.OffloadWatch;
import dev.smartasync.internal.thread.LoopBoundFuture;
import dev.smartasync.spi.Target;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture.AsynchronousCompletionTask;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A synchronous target that runs elsewhere, its task and its future in one object.
 *
 * <p>{@code cancel(true)} and {@code completeExceptionally} (and so {@code orTimeout}) interrupt the target, only while it runs.
 * {@code runner} goes {@code null} → the running thread → {@code LEFT}, right around the target and within its context; an
 * interrupter takes it from the thread to {@code INTERRUPTING} and on to {@code INTERRUPTED}, or from {@code null} to {@code NEVER}.
 * A runner that cannot leave because of an interrupter waits until the interrupt has arrived and then clears it: neither those who
 * put the context back, nor who watches, nor the next task of this thread ever sees it.
 *
 * <p>Then the runner puts its own context back, and only then completes, on the caller's loop where it has one. A target whose
 * future is complete before it starts is not started.
 */
@SuppressWarnings("ReferenceEquality") // the states are told apart by identity
public final class OffloadedFuture<T extends @Nullable Object> extends LoopBoundFuture<T>
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
    private Contexts.@Nullable Captured context;
    private final @Nullable OffloadWatch watch;
    private volatile @Nullable Object runner;

    OffloadedFuture(
            Target<T> target,
            Contexts.@Nullable Captured context,
            @Nullable Executor loop,
            @Nullable OffloadWatch watch) {
        super(loop);
        this.target = target;
        this.context = context;
        this.watch = watch;
    }

    @Override
    public void run() {
        Target<T> body = target;
        Contexts.Captured within = context;
        forget();
        if (body == null || isDone()) {
            return;
        }
        try {
            T value = within == null ? runTarget(body) : within.call(() -> runTarget(body));
            if (hasLoop()) {
                onLoop(() -> super.complete(value));
            } else {
                super.complete(value);
            }
        } catch (Throwable failure) {
            onLoop(() -> super.completeExceptionally(failure));
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

    /** For the message of whoever waited too long. */
    @Override
    public String toString() {
        Object now = runner;
        if (isDone()) {
            return super.toString();
        }
        if (now instanceof Thread thread) {
            return "an offloaded call on thread \"" + (thread.getName().isEmpty() ? thread : thread.getName()) + "\"";
        }
        return now == null ? "an offloaded call that has not started" : "an offloaded call that ends";
    }

    private T runTarget(Target<T> body) throws Throwable {
        if (!RUNNER.compareAndSet(this, null, Thread.currentThread())) {
            throw new CancellationException("Stopped before it started");
        }
        if (watch != null) {
            watch.started();
        }
        Throwable failure = null;
        try {
            return body.call();
        } catch (Throwable thrown) {
            failure = thrown;
            throw thrown;
        } finally {
            leave();
            if (watch != null) {
                watch.ended(failure);
            }
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
            forget();
        } else if (runner instanceof Thread thread && RUNNER.compareAndSet(this, thread, INTERRUPTING)) {
            try {
                thread.interrupt();
            } finally {
                runner = INTERRUPTED;
            }
        }
    }

    /** The future may be kept for long, and nobody needs these any more. */
    private void forget() {
        target = null;
        context = null;
    }
}
