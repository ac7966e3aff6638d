package dev.smartasync.kotlin;

import dev.smartasync.Bridge;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import kotlin.Unit;
import kotlin.coroutines.Continuation;
import kotlin.coroutines.ContinuationInterceptor;
import kotlin.coroutines.CoroutineContext;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlinx.coroutines.BuildersKt;
import kotlinx.coroutines.CompletableJob;
import kotlinx.coroutines.CoroutineStart;
import kotlinx.coroutines.Deferred;
import kotlinx.coroutines.GlobalScope;
import kotlinx.coroutines.Job;
import kotlinx.coroutines.SupervisorKt;
import org.jspecify.annotations.Nullable;

/**
 * A function that suspends, called from Java. For generated code, which returns one where it calls a target; {@link SuspendAdapter} lets
 * the bridge await it or hand it over. Nothing happens before.
 *
 * <p>Each call is a coroutine with a job of its own. It begins on the calling thread and goes on, each time it was suspended, as
 * {@link #awaited} and {@link #handedOver} say; unless a {@link SuspendContext} names a dispatcher, which then has all of it. It ends
 * when the function has returned and all that it started in its own scope has ended. Cancelling the future, a time-out of the wait or an
 * interrupt cancel the job, and do not wait for what it cleans up. A job in the {@link SuspendContext} is the parent of this one:
 * cancelled, it cancels the call; but a call that fails tells its caller alone.
 *
 * <p>The value {@code Unit} is {@code null}.
 */
public final class SuspendCall {
    private final SuspendTarget target;
    private final Supplier<Executor> executor;

    private SuspendCall(SuspendTarget target, Supplier<Executor> executor) {
        this.target = target;
        this.executor = executor;
    }

    /** A call whose caller waits: it goes on where {@link Bridge#callExecutor} says, and so on the thread that waits. */
    public static SuspendCall awaited(Bridge bridge, SuspendTarget target) {
        return new SuspendCall(target, bridge::callExecutor);
    }

    /** A call whose caller wants a future: it goes on where {@link Bridge#asyncExecutor} says, on no thread that waits. */
    public static SuspendCall handedOver(Bridge bridge, SuspendTarget target) {
        return new SuspendCall(target, bridge::asyncExecutor);
    }

    /** Begins the coroutine. Never throws. */
    CompletableFuture<?> start() {
        CoroutineContext given = SuspendContext.current();
        boolean isPlaced = given.get(ContinuationInterceptor.Key) != null;
        CoroutineContext placed = isPlaced ? given : given.plus(new CallDispatcher(executor.get()));
        Job parent = given.get(Job.Key);
        CompletableJob shield = parent == null ? null : SupervisorKt.SupervisorJob(parent);
        Deferred<?> running = BuildersKt.async(
                GlobalScope.INSTANCE,
                placed.plus(shield == null ? EmptyCoroutineContext.INSTANCE : shield),
                isPlaced ? CoroutineStart.DEFAULT : CoroutineStart.UNDISPATCHED,
                (scope, rest) -> call(rest));
        if (shield != null) {
            Object unused = running.invokeOnCompletion(failure -> {
                boolean unusedFirst = shield.complete();
                return Unit.INSTANCE;
            });
        }
        return JobFuture.of(running);
    }

    private @Nullable Object call(Continuation<Object> rest) {
        try {
            return target.call(rest);
        } catch (Throwable failure) {
            throw SuspendCall.<RuntimeException>asItIs(failure);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the cast is never made: generics are erased
    private static <X extends Throwable> X asItIs(Throwable failure) throws X {
        throw (X) failure;
    }
}
