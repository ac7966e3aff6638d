package dev.smartasync.examples.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Asynchronous code, tested as if it were not: through the synchronous view. */
@Timeout(60)
class PlainTest {
    private static final URI NOBODY = URI.create("http://127.0.0.1:9/");

    @TempDir
    Path folder;

    private Path list;

    @BeforeEach
    void write() throws Exception {
        list = Files.writeString(folder.resolve("prices.properties"), "tea = 3.50");
    }

    // guide: plain
    @Test
    void a_currency_is_worth_what_the_bank_says() throws Exception {
        try (Bank bank = Bank.answering(200, "11.50")) {
            PricesSync prices = PricesSync.of(new PublishedPrices(list, bank.url()));

            assertEquals(new BigDecimal("11.50"), prices.rate("NOK"));
        }
    }

    @Test
    void a_bank_that_is_closed_is_an_IOException() throws Exception {
        try (Bank bank = Bank.answering(503, "Closed")) {
            PricesSync prices = PricesSync.of(new PublishedPrices(list, bank.url()));

            IOException failure = assertThrows(IOException.class, () -> prices.rate("NOK"));
            assertEquals("The bank answered 503", failure.getMessage());
        }
    }
    // end

    @Test
    void a_bank_that_is_not_there_is_an_IOException_too() {
        PricesSync prices = PricesSync.of(new PublishedPrices(list, NOBODY));

        assertThrows(ConnectException.class, () -> prices.rate("NOK"));
    }

    @Test
    void an_item_costs_what_the_list_says() throws Exception {
        PricesSync prices = PricesSync.of(new PublishedPrices(list, NOBODY));

        assertEquals(new BigDecimal("3.50"), prices.inEuros("tea"));
        assertThrows(NoSuchElementException.class, () -> prices.inEuros("coffee"));
    }

    @Test
    void a_list_that_is_not_there_is_the_failure_that_the_file_system_gives() {
        PricesSync prices = PricesSync.of(new PublishedPrices(folder.resolve("none"), NOBODY));

        assertThrows(NoSuchFileException.class, () -> prices.inEuros("tea"));
    }

    // guide: failure
    @Test
    void a_failure_is_thrown_as_the_instance_that_it_is() {
        FakePrices fake = new FakePrices();
        IOException failure = new IOException("The line is dead");
        fake.answer.completeExceptionally(failure);

        assertSame(
                failure,
                assertThrows(IOException.class, () -> PricesSync.of(fake).rate("NOK")));
    }
    // end
}
