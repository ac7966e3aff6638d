package dev.smartasync.benchmarks.run;

import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;

/** Event loops of Netty's, in the shape that JMH wants. */
public final class NettyCallers extends MultiThreadIoEventLoopGroup {

    /** For JMH. */
    public NettyCallers(int threads, String unusedPrefix) {
        super(threads, NioIoHandler.newFactory());
    }
}
