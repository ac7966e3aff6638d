/** Makes Guava's {@code ListenableFuture} a type that the bridge awaits and hands over. */
module dev.smartasync.guava {
    requires transitive dev.smartasync;
    requires com.google.common;
    requires static org.jspecify;

    exports dev.smartasync.guava;

    provides dev.smartasync.spi.AsyncAdapter with
            dev.smartasync.guava.GuavaAdapter;
}
