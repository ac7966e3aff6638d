package dev.smartasync.examples.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.smartasync.junit.FailOnBlockedLoop;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each test fails also if anything makes the event loop wait. */
@Timeout(60)
@FailOnBlockedLoop
class PriceHandlerTest {
    private static final Duration AMPLE = Duration.ofSeconds(30);

    private final FakePrices fake = new FakePrices();

    @Test
    void answers_with_the_price(@TempDir Path folder) throws Exception {
        Path list = Files.writeString(folder.resolve("prices.properties"), "tea = 3.50");
        try (Bank bank = Bank.answering(200, "11.50");
                Server server = serving(new PublishedPrices(list, bank.url()), AMPLE)) {
            HttpResponse<String> answer = server.get("/tea?in=NOK");

            assertEquals(200, answer.statusCode());
            assertEquals("40.2500", answer.body());
            assertEquals(404, server.get("/coffee?in=NOK").statusCode());
        }
    }

    @Test
    void answers_502_if_the_bank_is_out_of_reach() throws Exception {
        fake.answer.completeExceptionally(new IOException("The line is dead"));
        try (Server server = serving(fake, AMPLE)) {
            assertEquals(502, server.get("/tea?in=NOK").statusCode());
        }
    }

    // guide: handler-test
    @Test
    void answers_504_if_the_bank_does_not_and_asks_it_no_longer() throws Exception {
        try (Server server = serving(fake, Duration.ofMillis(5))) {
            assertEquals(504, server.get("/tea?in=NOK").statusCode());
        }
        assertTrue(fake.wasCancelled());
    }
    // end

    @Test
    void asks_the_bank_no_longer_if_the_client_has_gone_away() throws Exception {
        try (Server server = serving(fake, AMPLE)) {
            CompletableFuture<?> client = server.ask("/tea?in=NOK");
            assertEquals("NOK", fake.asked.get(30, SECONDS));

            client.cancel(true);

            assertTrue(fake.wasCancelled());
        }
    }

    private static Server serving(Prices prices, Duration timeLimit) {
        return new Server(new PriceHandler(PricesAsync.of(prices), timeLimit));
    }
}
