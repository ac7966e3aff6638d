package dev.smartasync.examples.quickstart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** Serves the data of this example on a free port of this machine, and to this machine alone. */
final class DataServer implements Closeable {
    private static final String FILE = "characters.json";

    private final HttpServer server;

    private DataServer(HttpServer server) {
        this.server = server;
    }

    static DataServer start() throws IOException {
        byte[] data = data();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/" + FILE, exchange -> answer(exchange, data));
        server.start();
        return new DataServer(server);
    }

    URI url() {
        InetSocketAddress address = server.getAddress();
        return URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/" + FILE);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, byte[] data) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, data.length);
            exchange.getResponseBody().write(data);
        }
    }

    private static byte[] data() throws IOException {
        try (InputStream file = DataServer.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new FileNotFoundException(FILE + " is not beside " + DataServer.class.getName());
            }
            return file.readAllBytes();
        }
    }
}
