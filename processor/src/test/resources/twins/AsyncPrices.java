package acme.prices;

import java.util.List;
import java.util.concurrent.CompletionStage;

public interface AsyncPrices {
    CompletionStage<Integer> price(String item);

    CompletionStage<Void> setPrice(String item, int price);

    CompletionStage<List<String>> items();

    CompletionStage<Void> close();
}
