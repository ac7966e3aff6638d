/** Makes Vert.x futures a type that the bridge awaits and hands over, and tells the bridge what a Vert.x context may do. */
@SuppressWarnings("requires-automatic") // Vert.x 4 has no descriptor of its own
module dev.smartasync.vertx {
    requires transitive dev.smartasync;
    requires io.vertx.core;
    requires static org.jspecify;

    exports dev.smartasync.vertx;

    provides dev.smartasync.spi.AsyncAdapter with
            dev.smartasync.vertx.VertxAdapter;
    provides dev.smartasync.spi.BlockingDetector with
            dev.smartasync.vertx.VertxDetector;
}
