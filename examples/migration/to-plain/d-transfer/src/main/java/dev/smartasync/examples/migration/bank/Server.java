package dev.smartasync.examples.migration.bank;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.smartasync.examples.migration.shared.Clerk;
import dev.smartasync.examples.migration.shared.Query;
import dev.smartasync.examples.migration.shared.RequestThreads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;

/** Serves the accounts over HTTP, each request on a thread of its own. Which may wait. */
final class Server implements AutoCloseable {
    private final ExecutorService threads = RequestThreads.executor();
    private final HttpServer http;

    Server(Clerk clerk) {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        http.setExecutor(threads);
        http.createContext("/balance", exchange -> {
            Query query = new Query(exchange.getRequestURI());
            answer(exchange, clerk.balance(query.get("account")));
        });
        http.createContext("/transfer", exchange -> {
            Query query = new Query(exchange.getRequestURI());
            answer(exchange, clerk.transfer(query.get("from"), query.get("to"), query.amount()));
        });
        http.start();
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    int port() {
        return http.getAddress().getPort();
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
