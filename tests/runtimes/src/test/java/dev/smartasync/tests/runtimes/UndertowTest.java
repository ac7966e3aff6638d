package dev.smartasync.tests.runtimes;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.undertow.Undertow;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("C4")
@Timeout(60)
class UndertowTest {
    private final CompletableFuture<Seen> inHandler = new CompletableFuture<>();
    private final CompletableFuture<Seen> dispatched = new CompletableFuture<>();

    @Test
    void a_handler_must_not_wait_on_the_io_thread_and_may_once_it_is_dispatched() throws Exception {
        Undertow server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setIoThreads(1)
                .setHandler(exchange -> {
                    Seen.here(inHandler);
                    exchange.dispatch(blocking -> {
                        Seen.here(dispatched);
                        blocking.endExchange();
                    });
                })
                .build();
        server.start();
        try {
            Http.get(((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort(), "/");
            inHandler.get(20, SECONDS).mustNotWait("xnio");
            dispatched.get(20, SECONDS).mayWait();
        } finally {
            server.stop();
        }
    }
}
