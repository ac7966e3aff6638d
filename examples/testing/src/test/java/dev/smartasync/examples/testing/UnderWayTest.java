package dev.smartasync.examples.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.Bridge;
import dev.smartasync.Smart;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What takes its time: the test says when it ends, and waits for nothing else. */
@Timeout(60)
class UnderWayTest {
    private final FakePrices fake = new FakePrices();

    // guide: time-limit
    @Test
    void a_wait_ends_when_its_time_is_up_and_cancels_what_it_waited_for() throws Exception {
        Bridge hasty = Bridge.builder().timeout(Duration.ofMillis(5)).build();

        assertThrows(
                AwaitTimeoutException.class, () -> PricesSync.of(fake, hasty).rate("NOK"));
        assertTrue(fake.wasCancelled());
    }
    // end

    @Test
    void a_wait_goes_on_when_the_answer_comes() throws Exception {
        CompletableFuture<BigDecimal> waiting =
                Smart.async(() -> PricesSync.of(fake).rate("NOK"));
        fake.asked.get(10, SECONDS);
        assertFalse(waiting.isDone());

        fake.answer.complete(BigDecimal.TEN);

        assertEquals(BigDecimal.TEN, waiting.get(10, SECONDS));
    }

    // guide: cancel
    @Test
    void a_wait_that_is_cancelled_cancels_the_request() throws Exception {
        CompletableFuture<BigDecimal> waiting =
                Smart.async(() -> PricesSync.of(fake).rate("NOK"));
        fake.asked.get(10, SECONDS); // the request is under way now

        waiting.cancel(true);

        assertTrue(fake.wasCancelled());
    }

    @Test
    void a_blocking_method_is_interrupted_when_its_future_is_cancelled() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Prices slow = new FakePrices() {
            @Override
            public BigDecimal inEuros(String item) {
                started.countDown();
                try {
                    new CountDownLatch(1).await(); // for nothing
                } catch (InterruptedException expected) {
                    interrupted.countDown();
                }
                return BigDecimal.ZERO;
            }
        };
        CompletableFuture<BigDecimal> price = PricesAsync.of(slow).inEuros("tea");
        assertTrue(started.await(10, SECONDS));

        price.cancel(true);

        assertTrue(interrupted.await(10, SECONDS));
    }
    // end
}
