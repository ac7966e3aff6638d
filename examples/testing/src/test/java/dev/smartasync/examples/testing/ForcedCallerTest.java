package dev.smartasync.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.smartasync.Blocking;
import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.CallerContext;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The test's own thread, taken for another kind. */
@Timeout(60)
class ForcedCallerTest {
    private final FakePrices fake = new FakePrices();

    // guide: forced
    @Test
    void a_caller_that_must_not_wait_is_refused_and_told_what_to_call() throws Exception {
        BlockingNotAllowedException refusal = CallerContext.with(
                Blocking.FORBIDDEN,
                () -> assertThrows(
                        BlockingNotAllowedException.class,
                        () -> PricesSync.of(fake).rate("NOK")));

        assertThat(refusal).hasMessageContaining("Call PricesAsync.rate");
        assertFalse(fake.asked.isDone());
    }
    // end

    @Test
    void a_caller_that_must_not_wait_may_have_a_future() throws Exception {
        fake.answer.complete(BigDecimal.TEN);

        assertEquals(
                BigDecimal.TEN,
                CallerContext.with(
                        Blocking.FORBIDDEN,
                        () -> PricesAsync.of(fake).rate("NOK").getNow(BigDecimal.ZERO)));
    }
}
