package dev.smartasync.examples.migration.bank;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.math.BigDecimal;
import java.sql.SQLException;

/** Serves the accounts over HTTP, on an event loop of Vert.x. Which waits for the database, and for nothing else meanwhile. */
final class Server implements AutoCloseable {
    private final Accounts accounts;
    private final Vertx vertx = Vertx.vertx();
    private final HttpServer http;

    Server(Accounts accounts) {
        this.accounts = accounts;
        http = vertx.createHttpServer()
                .requestHandler(this::handle)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    int port() {
        return http.actualPort();
    }

    private void handle(HttpServerRequest request) {
        switch (request.path()) {
            case "/balance" -> balance(request, request.getParam("account"));
            case "/transfer" ->
                transfer(
                        request,
                        request.getParam("from"),
                        request.getParam("to"),
                        new BigDecimal(request.getParam("amount")));
            default -> request.response().setStatusCode(404).end();
        }
    }

    private void balance(HttpServerRequest request, String account) {
        try {
            request.response().end(account + " has " + accounts.balance(account));
        } catch (SQLException failure) {
            refuse(request, failure);
        }
    }

    private void transfer(HttpServerRequest request, String from, String to, BigDecimal amount) {
        try {
            accounts.transfer(from, to, amount);
            request.response().end(from + " gave " + amount + " to " + to);
        } catch (SQLException failure) {
            refuse(request, failure);
        }
    }

    private static void refuse(HttpServerRequest request, Throwable failure) {
        request.response().setStatusCode(409).end("Refused: " + failure.getMessage());
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
