package dev.smartasync.examples.guides.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReadmeTest {
    private static final String PAGE = "one\ntwo\nthree\n";

    private HttpServer server;
    private URI url;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(PAGE.getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
        url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void bothViewsGiveTheReport() throws Exception {
        assertThat(new Views().wait(url)).isEqualTo(new Report(3));
        assertThat(new Views().goOn(url).get(30, TimeUnit.SECONDS)).isEqualTo(new Report(3));
    }

    @Test
    void theSynchronousViewThrowsTheIoExceptionItself() {
        server.stop(0);

        assertThatThrownBy(() -> new Views().wait(url)).isInstanceOf(IOException.class);
    }

    @Test
    void theFunctionsDoWhatTheirCommentsSay() throws Exception {
        Functions functions = new Functions();

        assertThat(functions.use(CompletableFuture.completedFuture(PAGE), url))
                .isEqualTo(List.of(PAGE, PAGE, PAGE, new Report(3), PAGE));
        assertThatThrownBy(() -> functions.use(CompletableFuture.failedFuture(new IllegalStateException("none")), url))
                .isExactlyInstanceOf(IllegalStateException.class);
        assertThat(functions.fetcher().fetchData(url)).isEqualTo(PAGE);
    }
}
