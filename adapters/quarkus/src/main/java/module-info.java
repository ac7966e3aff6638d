/** Tells the bridge which threads Quarkus takes for I/O threads. */
@SuppressWarnings("requires-automatic") // Quarkus has no descriptor of its own
module dev.smartasync.quarkus {
    requires transitive dev.smartasync;
    requires io.quarkus.core;
    requires static org.jspecify;

    exports dev.smartasync.quarkus;

    provides dev.smartasync.spi.BlockingDetector with
            dev.smartasync.quarkus.QuarkusDetector;
}
