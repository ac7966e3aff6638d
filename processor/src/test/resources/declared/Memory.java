package declared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.SubmissionPublisher;

/** A target that needs no server. */
class Memory implements AsyncShop<String, Integer> {
    final List<String> calls = new ArrayList<>();
    CompletionStage<Integer> count = CompletableFuture.completedFuture(3);

    private static <T> CompletableFuture<T> later(T value) {
        return CompletableFuture.supplyAsync(() -> value);
    }

    @Override
    public CompletionStage<Integer> get(String key) {
        return later(key.length());
    }

    @Override
    public CompletableFuture<Integer> get(String key, Integer other) {
        return later(key.length() + other);
    }

    @Override
    public Future<Integer[]> allAsync(String... keys) {
        return later(new Integer[] {keys.length});
    }

    @Override
    public CompletionStage<List<? extends Integer>> some(Map<? super String, ? extends Integer> map, int[][] numbers) {
        return later(List.copyOf(map.values()));
    }

    @Override
    public CompletionStage<Void> put(String key, Integer value) {
        return CompletableFuture.failedFuture(new IOException("full"));
    }

    @Override
    public CompletionStage<Integer> count() throws IOException {
        if (count == null) {
            throw new IOException("no count");
        }
        return count;
    }

    @Override
    public CompletionStage<Long> totalAsync(String key) {
        return CompletableFuture.failedFuture(new ReflectiveOperationException(key));
    }

    @Override
    public CompletionStage<Void> nothing() {
        return later(null);
    }

    @Override
    public CompletionStage<String> anything() {
        return later("anything");
    }

    @Override
    public <E extends Exception> CompletionStage<Void> fail(Class<E> type) {
        try {
            return CompletableFuture.failedFuture(type.getConstructor().newInstance());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public <T extends Comparable<T>, R> CompletionStage<R> map(Callable<? extends T> from, Class<R> to) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return to.cast(from.call());
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private Flow.Publisher<Integer> numbers() {
        return subscriber -> {
            var publisher = new SubmissionPublisher<Integer>();
            publisher.subscribe(subscriber);
            List.of(1, 2, 3).forEach(publisher::submit);
            publisher.close();
        };
    }

    @Override
    public Flow.Publisher<Integer> stream(String from) {
        return numbers();
    }

    @Override
    public Flow.Publisher<Integer> list(String from) {
        return numbers();
    }

    @Override
    public Flow.Publisher<Integer> collection() {
        return numbers();
    }

    @Override
    public Flow.Publisher<Integer> iterable() {
        return numbers();
    }

    @Override
    public CompletionStage<Boolean> sync() {
        calls.add("sync");
        return later(true);
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public CompletionStage<String> bridged() {
        return later("bridged");
    }

    @Override
    public String name() throws IOException {
        throw new IOException("no name");
    }

    @Override
    public CompletionStage<Void> closeAsync() {
        calls.add("close");
        return later(null);
    }
}
