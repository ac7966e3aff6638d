package declared;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;

/** What the same library has for those who do not. */
@SuppressWarnings("unchecked")
public interface AsyncShop<A extends Comparable<A>, B> {
    CompletionStage<B> get(A key);

    CompletableFuture<? extends B> get(A key, B other);

    Future<B[]> allAsync(A... keys);

    CompletionStage<List<? extends B>> some(Map<? super A, ? extends B> map, int[][] numbers);

    CompletionStage<Void> put(A key, B value);

    CompletionStage<Integer> count() throws IOException;

    CompletionStage<Long> totalAsync(A key);

    CompletionStage<Void> nothing();

    CompletionStage<String> anything();

    <E extends Exception> CompletionStage<Void> fail(Class<E> type);

    <T extends Comparable<T>, R> CompletionStage<R> map(Callable<? extends T> from, Class<R> to);

    Flow.Publisher<B> stream(A from);

    Flow.Publisher<B> list(A from);

    Flow.Publisher<B> collection();

    Flow.Publisher<B> iterable();

    CompletionStage<Boolean> sync();

    boolean isOpen();

    CompletionStage<String> bridged();

    String name() throws IOException, InterruptedException;

    CompletionStage<Void> closeAsync();
}
