package dev.smartasync.pekko;

import dev.smartasync.Blocking;
import dev.smartasync.spi.BlockingDetector;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.pekko.dispatch.MonitorableThreadFactory.PekkoForkJoinWorkerThread;
import org.jspecify.annotations.Nullable;

/**
 * Knows the workers of Pekko's fork/join dispatchers, the default ones, on which actors run. Such a thread may wait, and its pool
 * adds another one meanwhile; but what it waits for may need the actor, or a task that is queued behind the current one.
 *
 * <p>Pekko does not tell whether an actor is running on a thread. So all that a dispatcher runs is taken for one.
 */
public final class PekkoDetector implements BlockingDetector {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public PekkoDetector() {}

    @Override
    public String name() {
        return "pekko";
    }

    @Override
    public @Nullable Blocking detect(Thread current) {
        return current instanceof PekkoForkJoinWorkerThread ? Blocking.CONFINED : null;
    }

    @Override
    public String reason(Thread current) {
        return "it runs an actor or a task of a dispatcher, which may be needed by what it waits for (Pekko)";
    }

    /**
     * Leaves the wait to the bridge, which tells the pool of it. Before that, the tasks that this thread alone would run after the current
     * one go back to the dispatcher, as before any wait that Scala knows of.
     */
    @Override
    public boolean await(CompletableFuture<?> done, @Nullable Duration timeout) {
        Batch.giveBack();
        return false;
    }
}
