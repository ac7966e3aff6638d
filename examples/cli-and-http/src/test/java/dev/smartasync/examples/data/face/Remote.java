package dev.smartasync.examples.data.face;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A server of pages, and one that takes a request and never answers: it knows when that came, and when its client let go of it. */
final class Remote implements AutoCloseable {
    final CompletableFuture<Void> asked = new CompletableFuture<>();
    final CompletableFuture<Void> abandoned = new CompletableFuture<>();
    private final HttpServer pages;
    private final ServerSocket silence;

    Remote() throws IOException {
        pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        pages.start();
        silence = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread listener = new Thread(this::listen, "silent-server");
        listener.setDaemon(true);
        listener.start();
    }

    URI page(String path, int status, String content) {
        byte[] body = content.getBytes(StandardCharsets.UTF_8);
        pages.createContext("/" + path, exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        });
        return URI.create("http://127.0.0.1:" + pages.getAddress().getPort() + "/" + path);
    }

    URI silentPage() {
        return URI.create("http://127.0.0.1:" + silence.getLocalPort() + "/silence");
    }

    private void listen() {
        try (Socket client = silence.accept()) {
            InputStream request = client.getInputStream();
            boolean first = true;
            while (request.read() >= 0) {
                if (first) {
                    asked.complete(null);
                    first = false;
                }
            }
        } catch (IOException reset) {
            // let go of, too
        }
        abandoned.complete(null);
    }

    @Override
    public void close() throws IOException {
        pages.stop(0);
        silence.close();
    }
}
