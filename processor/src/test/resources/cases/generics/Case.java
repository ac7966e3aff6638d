package cases.generics;

import static java.util.concurrent.CompletableFuture.completedFuture;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** What a generic target gives, with what an accessor says of its type variables. */
class Case {
    interface Store<K, V extends Comparable<V>> {
        V get(K key);

        List<V> all();

        Map<K, ? extends V> map(List<? super K> keys);

        <R extends Comparable<R>> R run(Function<V, R> function, K key);

        V[] array(K[] keys);
    }

    @ViewOf(AsyncStore.class)
    interface Wanted extends Store<String, Integer> {
        AsyncStore<String, Integer> target();
    }

    interface AsyncStore<A, B extends Comparable<B>> {
        CompletionStage<B> get(A key);

        CompletableFuture<List<B>> allAsync();

        CompletableFuture<Map<A, ? extends B>> map(List<? super A> keys);

        <T extends Comparable<T>> CompletableFuture<T> run(Function<B, T> function, A key);

        CompletableFuture<B[]> array(A[] keys);
    }

    static class Memory implements AsyncStore<String, Integer> {
        @Override
        public CompletionStage<Integer> get(String key) { return completedFuture(key.length()); }

        @Override
        public CompletableFuture<List<Integer>> allAsync() { return completedFuture(List.of(1, 2)); }

        @Override
        public CompletableFuture<Map<String, ? extends Integer>> map(List<? super String> keys) {
            return completedFuture(Map.of("" + keys.get(0), 1));
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<T> run(Function<Integer, T> function, String key) {
            return completedFuture(function.apply(key.length()));
        }

        @Override
        public CompletableFuture<Integer[]> array(String[] keys) { return completedFuture(new Integer[] {keys.length}); }
    }

    static final String EXPECTED =
            """
            3
            [1, 2]
            {a=1}
            <3>
            1""";

    static Object target() { return new Memory(); }

    static String calls(Wanted view) {
        return Calls.of(
                () -> view.get("tea"),
                view::all,
                () -> view.map(List.of("a")),
                () -> view.run(length -> "<" + length + ">", "tea"),
                () -> view.array(new String[1])[0]);
    }
}
