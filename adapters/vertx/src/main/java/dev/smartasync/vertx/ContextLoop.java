package dev.smartasync.vertx;

import io.vertx.core.Context;
import java.util.concurrent.Executor;

/**
 * Runs tasks on an event loop within one context. Refuses once the event loop has stopped.
 *
 * @param context the context; two loops of one context are equal, and those of two contexts on one event loop are not
 */
record ContextLoop(Context context) implements Executor {

    @Override
    public void execute(Runnable task) {
        context.runOnContext(ignored -> task.run());
    }
}
