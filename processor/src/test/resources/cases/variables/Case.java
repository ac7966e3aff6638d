package cases.variables;

import static java.util.concurrent.CompletableFuture.completedFuture;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Type variables of the type that is wanted, which stand for the target's in their order. */
class Case {
    interface Store<K, V> {
        V get(K key);

        List<V> all();
    }

    @ViewOf(AsyncStore.class)
    interface Wanted<K, V> extends Store<K, V> {}

    interface AsyncStore<A, B> {
        CompletableFuture<B> get(A key);

        CompletableFuture<List<B>> all();
    }

    static class Memory<T> implements AsyncStore<T, Integer> {
        @Override
        public CompletableFuture<Integer> get(T key) { return completedFuture(key.hashCode()); }

        @Override
        public CompletableFuture<List<Integer>> all() { return completedFuture(List.of(1)); }
    }

    static final String EXPECTED = """
            97
            [1]""";

    static Object target() { return new Memory<String>(); }

    static String calls(Wanted<String, Integer> view) { return Calls.of(() -> view.get("a"), view::all); }
}
