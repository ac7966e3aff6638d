/** Makes Reactor's {@code Mono} a type that the bridge awaits and hands over, and {@code Flux} one that it reads. */
@SuppressWarnings("requires-automatic") // Reactor and Reactive Streams have no descriptors of their own
module dev.smartasync.reactor {
    requires transitive dev.smartasync;
    requires reactor.core;
    requires org.reactivestreams;
    requires static org.jspecify;

    exports dev.smartasync.reactor;

    provides dev.smartasync.spi.AsyncAdapter with
            dev.smartasync.reactor.ReactorAdapter;
    provides dev.smartasync.spi.StreamAdapter with
            dev.smartasync.reactor.FluxAdapter;
}
