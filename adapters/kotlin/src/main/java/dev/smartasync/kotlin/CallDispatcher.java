package dev.smartasync.kotlin;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import kotlin.coroutines.CoroutineContext;
import kotlinx.coroutines.CoroutineDispatcher;
import kotlinx.coroutines.Dispatchers;

/** Has the coroutine of one call go on where the bridge wants it. If that is an event loop that has stopped, it ends elsewhere. */
final class CallDispatcher extends CoroutineDispatcher {
    private final Executor executor;

    CallDispatcher(Executor executor) {
        this.executor = executor;
    }

    @Override
    public void dispatch(CoroutineContext context, Runnable block) {
        try {
            executor.execute(block);
        } catch (RejectedExecutionException stopped) {
            Dispatchers.getIO().dispatch(context, block);
        }
    }
}
