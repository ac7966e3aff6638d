package dev.smartasync.examples.testing;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

// guide: fake
/** Written by hand, each method in its own colour: the test says when the bank answers, and what. */
class FakePrices implements Prices {
    final CompletableFuture<String> asked = new CompletableFuture<>();
    final CompletableFuture<BigDecimal> answer = new CompletableFuture<>();

    @Override
    public BigDecimal inEuros(String item) {
        return new BigDecimal("3.50");
    }

    @Override
    public CompletionStage<BigDecimal> rate(String currency) {
        asked.complete(currency);
        return answer;
    }

    boolean wasCancelled() throws Exception {
        return answer.handle((rate, failure) -> answer.isCancelled()).get(30, SECONDS);
    }
}
// end
