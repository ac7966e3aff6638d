package acme.prices;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Kept by hand: one method for each of the other colour. */
final class BlockingPrices implements Prices {
    private final AsyncPrices async;

    BlockingPrices(AsyncPrices async) {
        this.async = async;
    }

    @Override
    public int price(String item) throws IOException {
        return join(async.price(item));
    }

    @Override
    public void setPrice(String item, int price) throws IOException {
        join(async.setPrice(item, price));
    }

    @Override
    public List<String> items() {
        return async.items().toCompletableFuture().join();
    }

    @Override
    public void close() {
        async.close().toCompletableFuture().join();
    }

    private static <T> T join(CompletionStage<T> stage) throws IOException {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof IOException declared) {
                throw declared;
            }
            throw failure;
        }
    }
}
