package dev.smartasync.examples.data.face;

import io.vertx.core.Handler;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/**
 * Where the server listens to this machine alone, lets pass only requests that were meant for it. Without this a web page could have its own
 * name lead here, and read what its visitor may read.
 */
final class KnownHost implements Handler<RoutingContext> {
    private static final int MISDIRECTED = 421;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    private final boolean open;

    KnownHost(String host) {
        open = !LOOPBACK.contains(host);
    }

    @Override
    public void handle(RoutingContext request) {
        HostAndPort meant = request.request().authority();
        if (open || (meant != null && LOOPBACK.contains(meant.host()))) {
            request.next();
        } else {
            request.fail(MISDIRECTED);
        }
    }
}
