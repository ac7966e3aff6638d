package dev.smartasync.examples.testing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.smartasync.junit.FailOnBlockedLoop;
import io.vertx.core.http.HttpServerRequest;
import java.math.BigDecimal;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A test of a handler that waits. {@link BlockedLoopTest} runs it, and expects it to fail. */
@Timeout(60)
@FailOnBlockedLoop
class WaitingHandlerCase {
    private static final BigDecimal YESTERDAYS = new BigDecimal("11.48");

    private final PricesAsync prices = PricesAsync.of(new FakePrices());

    // guide: waiting
    private void handle(HttpServerRequest request) {
        BigDecimal rate = YESTERDAYS;
        try {
            rate = prices.rate("NOK").get(50, MILLISECONDS); // the mistake: it is an event loop that waits
        } catch (TimeoutException late) {
            // yesterday's will do
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
        request.response().end(rate.toPlainString());
    }

    @Test
    void answers_with_the_rate_of_yesterday_if_the_bank_is_slow() throws Exception {
        try (Server server = new Server(this::handle)) {
            assertEquals("11.48", server.get("/").body());
        }
    }
    // end
}
