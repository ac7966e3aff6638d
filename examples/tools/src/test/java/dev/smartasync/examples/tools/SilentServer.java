package dev.smartasync.examples.tools;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** Takes one request and never answers. Knows when it came, and when its client let go of it. */
final class SilentServer implements AutoCloseable {
    final CompletableFuture<Void> asked = new CompletableFuture<>();
    final CompletableFuture<Void> abandoned = new CompletableFuture<>();
    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

    SilentServer() throws IOException {
        Thread listener = new Thread(this::listen, "silent-server");
        listener.setDaemon(true);
        listener.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    private void listen() {
        try (Socket client = socket.accept()) {
            InputStream request = client.getInputStream();
            while (request.read() >= 0) {
                asked.complete(null);
            }
        } catch (IOException reset) {
            // let go of, too
        }
        abandoned.complete(null);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
