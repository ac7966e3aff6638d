package dev.smartasync.junit;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Event loops of Netty's. Linked only where Netty is there. */
final class NettyThreads {
    private NettyThreads() {}

    @SuppressWarnings("deprecation") // deprecated in 4.2, and the only one that 4.1 has too
    static CallerThread loop(@Nullable ThreadFactory threads) {
        EventLoopGroup group = threads == null ? new NioEventLoopGroup(1) : new NioEventLoopGroup(1, threads);
        return new CallerThread() {
            @Override
            public void execute(Runnable task) {
                group.next().execute(task);
            }

            @Override
            @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for its end
            public void close() {
                group.shutdownGracefully(0, 1, TimeUnit.SECONDS);
            }
        };
    }
}
