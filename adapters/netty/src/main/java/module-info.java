/** Makes Netty's {@code Future} a type that the bridge awaits and hands over, and tells it of Netty's event executors. */
module dev.smartasync.netty {
    requires transitive dev.smartasync;
    requires io.netty.common;
    requires static org.jspecify;

    exports dev.smartasync.netty;

    provides dev.smartasync.spi.AsyncAdapter with
            dev.smartasync.netty.NettyAdapter;
    provides dev.smartasync.spi.BlockingDetector with
            dev.smartasync.netty.NettyDetector;
}
