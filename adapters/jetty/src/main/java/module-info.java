/** Tells the bridge where Jetty runs what must not block. */
module dev.smartasync.jetty {
    requires transitive dev.smartasync;
    requires org.eclipse.jetty.util;
    requires static org.jspecify;

    exports dev.smartasync.jetty;

    provides dev.smartasync.spi.BlockingDetector with
            dev.smartasync.jetty.JettyDetector;
}
