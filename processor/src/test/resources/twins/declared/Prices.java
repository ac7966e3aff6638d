package acme.prices;

import dev.smartasync.ViewOf;
import java.io.IOException;
import java.util.List;

@ViewOf(AsyncPrices.class)
public interface Prices extends AutoCloseable {
    int price(String item) throws IOException;

    void setPrice(String item, int price) throws IOException;

    List<String> items();

    default boolean has(String item) {
        return items().contains(item);
    }

    @Override
    void close();

    static Prices over(AsyncPrices async) {
        return PricesView.of(async);
    }
}
