package cases.halves;

import static java.util.concurrent.CompletableFuture.completedFuture;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.util.concurrent.CompletableFuture;

/** An interface with both halves: the synchronous one is completed from the asynchronous one. */
@ViewOf(value = Case.Wanted.class, implementing = Case.Wanted.class)
class Case {
    interface Wanted {
        String get(String key);

        CompletableFuture<String> getAsync(String key);

        default int size() { throw new UnsupportedOperationException(); }

        CompletableFuture<Integer> sizeAsync();

        String name();

        default String title() { return "title of " + name(); }
    }

    static class Half implements Wanted {
        @Override
        public String get(String key) { throw new UnsupportedOperationException(); }

        @Override
        public CompletableFuture<String> getAsync(String key) { return completedFuture("async " + key); }

        @Override
        public CompletableFuture<Integer> sizeAsync() { return completedFuture(3); }

        @Override
        public String name() { return "name"; }
    }

    static final String EXPECTED =
            """
            async a
            future of async b
            3
            future of 3
            name
            title of name""";

    static Object target() { return new Half(); }

    static String calls(Wanted view) {
        return Calls.of(
                () -> view.get("a"), () -> view.getAsync("b"), view::size, view::sizeAsync, view::name, view::title);
    }
}
