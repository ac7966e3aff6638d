package dev.smartasync.blockhound;

import dev.smartasync.Bridge;
import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/**
 * Makes BlockHound and the bridge agree.
 *
 * <p>A thread that a bridge calls forbidden must not block for BlockHound either; it is asked at each call, because a thread can be a
 * loop for a while. Left out are the JDK's own threads and those of user interfaces, whose idling BlockHound would take for blocking.
 *
 * <p>What the bridge does on a loop and what takes a moment is allowed there: to start a virtual thread for a target, and to
 * look up its services when it is built.
 */
public final class SmartAsyncIntegration implements BlockHoundIntegration {
    private static final String OFFLOAD = "dev.smartasync.internal.offload.OffloadExecutors$";
    private static final String DELAYS = "java.util.concurrent.ScheduledThreadPoolExecutor$DelayedWorkQueue";

    /** For {@link java.util.ServiceLoader}, or to be given to BlockHound. */
    public SmartAsyncIntegration() {}

    @Override
    public void applyTo(BlockHound.Builder builder) {
        ForbiddenThreads forbidden = new ForbiddenThreads(Bridge.builder().build());
        builder.allowBlockingCallsInside("dev.smartasync.internal.service.Services", "load")
                .allowBlockingCallsInside(OFFLOAD + "OnVirtualThreads", "execute")
                // RxJava's idle threads wait in there, and a loop that schedules something has its lock for a moment.
                .allowBlockingCallsInside(DELAYS, "take")
                .allowBlockingCallsInside(DELAYS, "poll")
                .allowBlockingCallsInside(DELAYS, "offer")
                .allowBlockingCallsInside(DELAYS, "remove")
                .addDynamicThreadPredicate(thread -> true)
                .nonBlockingThreadPredicate(known -> known.or(forbidden));
    }
}
