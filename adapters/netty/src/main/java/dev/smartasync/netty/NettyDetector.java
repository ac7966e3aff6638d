package dev.smartasync.netty;

import dev.smartasync.Blocking;
import dev.smartasync.spi.BlockingDetector;
import io.netty.util.concurrent.DefaultEventExecutor;
import io.netty.util.internal.InternalThreadLocalMap;
import io.netty.util.internal.ThreadExecutorMap;
import org.jspecify.annotations.Nullable;

/**
 * Knows the thread of a {@link DefaultEventExecutor}, which is there for handlers that wait. A future of this very executor tells of its
 * end on that thread, though, so that a plain wait for it there would have no end.
 *
 * <p>Event loops are known to the core.
 */
public final class NettyDetector implements BlockingDetector {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public NettyDetector() {}

    @Override
    public String name() {
        return "netty-executor";
    }

    /** Does not ask for the executor on a thread that is new to Netty: that would make Netty's thread-locals there. */
    @Override
    public @Nullable Blocking detect(Thread current) {
        return InternalThreadLocalMap.getIfSet() != null
                        && ThreadExecutorMap.currentExecutor() instanceof DefaultEventExecutor
                ? Blocking.CONFINED
                : null;
    }

    @Override
    public String reason(Thread current) {
        return "it is the only thread of an event executor, which may be needed by what it waits for (Netty)";
    }
}
