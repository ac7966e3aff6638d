package dev.smartasync.jetty;

import dev.smartasync.Blocking;
import dev.smartasync.spi.BlockingDetector;
import org.eclipse.jetty.util.thread.Invocable;
import org.jspecify.annotations.Nullable;

/**
 * Knows where Jetty runs a task on the condition that it does not block: it has no thread to spare, and this one has to go on selecting.
 * Any other thread of Jetty's may wait.
 */
public final class JettyDetector implements BlockingDetector {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public JettyDetector() {}

    @Override
    public String name() {
        return "jetty";
    }

    @Override
    public @Nullable Blocking detect(Thread current) {
        return Invocable.isNonBlockingInvocation() ? Blocking.FORBIDDEN : null;
    }

    @Override
    public String reason(Thread current) {
        return "it runs a task on the condition that this does not block (Jetty)";
    }
}
