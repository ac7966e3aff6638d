package customer;

import acme.prices.AsyncPrices;
import acme.prices.Prices;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Somebody who uses the library, in both colours. */
public class Customer {
    private static final class Shelf implements AsyncPrices {
        private final TreeMap<String, Integer> prices = new TreeMap<>();

        @Override
        public CompletionStage<Integer> price(String item) {
            return prices.containsKey(item)
                    ? CompletableFuture.completedFuture(prices.get(item))
                    : CompletableFuture.failedFuture(new IOException("no " + item));
        }

        @Override
        public CompletionStage<Void> setPrice(String item, int price) {
            prices.put(item, price);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<List<String>> items() {
            return CompletableFuture.supplyAsync(() -> List.copyOf(prices.keySet()));
        }

        @Override
        public CompletionStage<Void> close() {
            return CompletableFuture.completedFuture(null);
        }
    }

    public static String shop() throws IOException {
        try (Prices prices = Prices.over(new Shelf())) {
            prices.setPrice("tea", 3);
            String seen = prices.price("tea") + " " + prices.items() + " " + prices.has("tea");
            try {
                return seen + prices.price("milk");
            } catch (IOException missing) {
                return seen + " " + missing.getMessage();
            }
        }
    }
}
