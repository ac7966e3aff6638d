/** Runs a test in every kind of caller context. */
@SuppressWarnings("requires-automatic") // Netty's and Reactor's jars may be either; Vert.x's is a module
module dev.smartasync.junit {
    requires transitive dev.smartasync;
    requires transitive org.junit.jupiter.api;
    requires static io.netty.common;
    requires static io.netty.transport;
    requires static io.vertx.core;
    requires static reactor.core;
    requires static org.jspecify;

    exports dev.smartasync.junit;
}
