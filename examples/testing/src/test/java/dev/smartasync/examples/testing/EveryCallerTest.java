package dev.smartasync.examples.testing;

import static dev.smartasync.junit.Caller.NETTY_LOOP;
import static dev.smartasync.junit.Caller.REACTOR_PARALLEL;
import static dev.smartasync.junit.Caller.VERTX_EVENT_LOOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.junit.Caller;
import dev.smartasync.junit.EveryCaller;
import dev.smartasync.junit.FailOnBlockedLoop;
import dev.smartasync.junit.Pending;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The same code, called from every kind of thread that there is here; none of them is kept waiting that must not wait. */
@Timeout(60)
@FailOnBlockedLoop
class EveryCallerTest {
    private static final BigDecimal RATE = new BigDecimal("11.50");

    @TempDir
    Path folder;

    private Bank bank;
    private Prices prices;

    @BeforeEach
    void open() throws Exception {
        bank = Bank.answering(200, "11.50");
        prices = new PublishedPrices(Files.writeString(folder.resolve("prices.properties"), "tea = 3.50"), bank.url());
    }

    @AfterEach
    void close() {
        bank.close();
    }

    // guide: every-caller
    @EveryCaller
    void gets_a_rate_in_the_colour_that_suits_it(Caller caller, Pending pending) throws Exception {
        if (caller.mayBlock()) {
            assertEquals(RATE, PricesSync.of(prices).rate("NOK"));
        } else {
            pending.until(PricesAsync.of(prices).rate("NOK").thenAccept(rate -> assertEquals(RATE, rate)));
        }
    }
    // end

    @EveryCaller
    void gets_futures_of_both_methods(Pending pending) {
        PricesAsync async = PricesAsync.of(prices);

        pending.until(async.inEuros("tea")
                .thenCombine(async.rate("NOK"), BigDecimal::multiply)
                .thenAccept(price -> assertEquals(new BigDecimal("40.2500"), price)));
    }

    // guide: loops
    @EveryCaller({NETTY_LOOP, VERTX_EVENT_LOOP, REACTOR_PARALLEL})
    void is_refused_where_it_must_not_wait_before_anything_has_started() {
        assertThrows(
                BlockingNotAllowedException.class, () -> PricesSync.of(prices).rate("NOK"));
        assertEquals(0, bank.requests());
    }

    @EveryCaller({NETTY_LOOP, VERTX_EVENT_LOOP})
    void goes_on_where_it_called_from(Pending pending) {
        Thread loop = Thread.currentThread();

        pending.until(PricesAsync.of(prices).rate("NOK").thenAccept(rate -> assertSame(loop, Thread.currentThread())));
    }
    // end
}
