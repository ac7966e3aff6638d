/** Makes {@code org.reactivestreams.Publisher} a type that the bridge reads. */
@SuppressWarnings("requires-automatic") // Reactive Streams has no descriptor of its own
module dev.smartasync.reactivestreams {
    requires transitive dev.smartasync;
    requires org.reactivestreams;
    requires static org.jspecify;

    exports dev.smartasync.reactivestreams;

    provides dev.smartasync.spi.StreamAdapter with
            dev.smartasync.reactivestreams.PublisherAdapter;
}
