package dev.smartasync.examples.migration.bank;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Serves the accounts over HTTP, on an event loop of Vert.x. Which waits for nothing. */
final class Server implements AutoCloseable {
    private final AccountsAsync accounts;
    private final Vertx vertx = Vertx.vertx();
    private final HttpServer http;

    Server(AccountsAsync accounts) {
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
        answer(request, accounts.balance(account), balance -> account + " has " + balance);
    }

    private void transfer(HttpServerRequest request, String from, String to, BigDecimal amount) {
        answer(request, accounts.transfer(from, to, amount), done -> from + " gave " + amount + " to " + to);
    }

    private static <T> void answer(HttpServerRequest request, CompletableFuture<T> work, Function<T, String> text) {
        request.response().closeHandler(gone -> work.cancel(true)); // what is done does not mind
        Future.fromCompletionStage(work)
                .onSuccess(value -> request.response().end(text.apply(value)))
                .onFailure(failure -> refuse(request, failure));
    }

    private static void refuse(HttpServerRequest request, Throwable failure) {
        request.response().setStatusCode(409).end("Refused: " + failure.getMessage());
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
