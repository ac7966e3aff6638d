package dev.smartasync.blockhound;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import java.util.Set;
import java.util.function.Predicate;

/** Whether a bridge calls the current thread one that must not wait. */
final class ForbiddenThreads implements Predicate<Thread> {
    private static final Set<String> IDLE_IN_WAYS_OF_THEIR_OWN = Set.of("jdk", "awt", "javafx", "swt", "android");

    private final Bridge bridge;
    /** What a detector does when it is first asked is not its thread's blocking, and asks the same again. */
    private final ThreadLocal<Boolean> asking = new ThreadLocal<>();

    ForbiddenThreads(Bridge bridge) {
        this.bridge = bridge;
    }

    @Override
    public boolean test(Thread thread) {
        if (thread != Thread.currentThread() || asking.get() != null) {
            return false;
        }
        asking.set(true);
        try {
            return bridge.blocking() == Blocking.FORBIDDEN
                    && !IDLE_IN_WAYS_OF_THEIR_OWN.contains(
                            bridge.callerContext().detector());
        } finally {
            asking.remove();
        }
    }
}
