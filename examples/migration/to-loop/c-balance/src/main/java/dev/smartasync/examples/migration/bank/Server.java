package dev.smartasync.examples.migration.bank;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Serves the accounts over HTTP, on an event loop of Vert.x. Which waits for the database only where a transfer is asked for. */
final class Server implements AutoCloseable {
    private final AccountsSync accounts;
    private final AccountsAsync async;
    private final Vertx vertx = Vertx.vertx();
    private final HttpServer http;

    Server(AccountsSync accounts, AccountsAsync async) {
        this.accounts = accounts;
        this.async = async;
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
        answer(request, async.balance(account), balance -> account + " has " + balance);
    }

    private void transfer(HttpServerRequest request, String from, String to, BigDecimal amount) {
        try {
            accounts.transfer(from, to, amount);
            request.response().end(from + " gave " + amount + " to " + to);
        } catch (SQLException failure) {
            refuse(request, failure);
        }
    }

    // guide: served
    private static <T> void answer(HttpServerRequest request, CompletableFuture<T> work, Function<T, String> text) {
        request.response().closeHandler(gone -> work.cancel(true)); // what is done does not mind
        Future.fromCompletionStage(work)
                .onSuccess(value -> request.response().end(text.apply(value)))
                .onFailure(failure -> refuse(request, failure));
    }
    // end

    private static void refuse(HttpServerRequest request, Throwable failure) {
        request.response().setStatusCode(409).end("Refused: " + failure.getMessage());
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
