/** Makes Mutiny's {@code Uni} a type that the bridge awaits and hands over. */
module dev.smartasync.mutiny {
    requires transitive dev.smartasync;
    requires io.smallrye.mutiny;
    requires static org.jspecify;

    exports dev.smartasync.mutiny;

    provides dev.smartasync.spi.AsyncAdapter with
            dev.smartasync.mutiny.MutinyAdapter;
}
