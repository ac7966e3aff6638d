/** Runs a test in every kind of caller context, and fails it when an event loop waits meanwhile. Open, for JUnit. */
@SuppressWarnings("requires-automatic") // Netty's and Reactor's jars may be either; Vert.x's is a module
open module dev.smartasync.junit {
    requires transitive dev.smartasync;
    requires transitive org.junit.jupiter.api;
    requires dev.smartasync.jfr;
    requires java.management;
    requires jdk.management;
    requires static io.netty.common;
    requires static io.netty.transport;
    requires static io.vertx.core;
    requires static reactor.core;
    requires static org.jspecify;

    exports dev.smartasync.junit;

    provides org.junit.jupiter.api.extension.Extension with
            dev.smartasync.junit.BlockedLoopExtension;
}
