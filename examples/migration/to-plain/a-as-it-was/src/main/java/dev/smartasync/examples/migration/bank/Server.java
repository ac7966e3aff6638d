package dev.smartasync.examples.migration.bank;

import dev.smartasync.examples.migration.shared.Query;
import java.net.URI;
import org.reactivestreams.Publisher;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Serves the accounts over HTTP, on the event loops of Reactor Netty. */
final class Server implements AutoCloseable {
    private final Desk desk;
    private final DisposableServer http;

    Server(Desk desk) {
        this.desk = desk;
        http = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> routes.get("/balance", this::balance).get("/transfer", this::transfer))
                .bindNow();
    }

    private Publisher<Void> balance(HttpServerRequest request, HttpServerResponse response) {
        Query query = new Query(URI.create(request.uri()));
        return response.sendString(desk.balance(query.get("account")));
    }

    private Publisher<Void> transfer(HttpServerRequest request, HttpServerResponse response) {
        Query query = new Query(URI.create(request.uri()));
        return response.sendString(desk.transfer(query.get("from"), query.get("to"), query.amount()));
    }

    int port() {
        return http.port();
    }

    @Override
    public void close() {
        http.disposeNow();
    }
}
