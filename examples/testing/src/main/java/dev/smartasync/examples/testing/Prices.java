package dev.smartasync.examples.testing;

import dev.smartasync.SmartAsync;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.concurrent.CompletionStage;

// guide: prices
/** What things cost, and what a euro is worth. Its views are PricesSync and PricesAsync. */
@SmartAsync(throwing = IOException.class)
public interface Prices {

    /** Synchronous: reads a file, and blocks meanwhile. */
    BigDecimal inEuros(String item) throws IOException;

    /** Asynchronous: asks a bank. To cancel what it returns ends the request. */
    CompletionStage<BigDecimal> rate(String currency);
}
// end
