package dev.smartasync.examples.testing;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Answers {@code GET /tea?in=NOK}, on an event loop of Vert.x. */
public final class PriceHandler implements Handler<HttpServerRequest> {
    private final PricesAsync prices;
    private final Duration timeLimit;

    /** @param timeLimit how long the bank may take */
    public PriceHandler(PricesAsync prices, Duration timeLimit) {
        this.prices = prices;
        this.timeLimit = timeLimit;
    }

    // guide: handler
    @Override
    public void handle(HttpServerRequest request) {
        CompletableFuture<BigDecimal> euros = prices.inEuros(request.path().substring(1));
        CompletableFuture<BigDecimal> rate = prices.rate(request.getParam("in", "EUR"));
        HttpServerResponse response = request.response();
        var unused = rate.orTimeout(timeLimit.toMillis(), TimeUnit.MILLISECONDS)
                .thenCombine(euros, BigDecimal::multiply)
                .whenComplete((price, failure) -> answer(response, price, failure));
        response.closeHandler(gone -> {
            euros.cancel(true);
            rate.cancel(true);
        });
    }
    // end

    private static void answer(HttpServerResponse response, @Nullable BigDecimal price, @Nullable Throwable failure) {
        if (response.closed()) {
            return; // the client has gone away
        }
        if (price != null) {
            response.end(price.toPlainString());
        } else {
            response.setStatusCode(status(failure)).end();
        }
    }

    private static int status(@Nullable Throwable failure) {
        Throwable reason = failure instanceof CompletionException ? failure.getCause() : failure;
        if (reason instanceof NoSuchElementException) {
            return 404;
        }
        if (reason instanceof TimeoutException) {
            return 504;
        }
        return reason instanceof IOException ? 502 : 500;
    }
}
