package cases.covariant;

import static java.util.concurrent.CompletableFuture.completedFuture;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Publisher;
import dev.smartasync.Smart;

/** Results that a subtype narrows, in the type that is wanted and in the target's. */
class Case {
    interface Wide {
        Object name();

        Object names();
    }

    interface Finder<K> {
        Object find(K key);
    }

    @ViewOf(Narrow.class)
    interface Wanted extends Wide, Finder<String> {
        @Override
        String name();

        @Override
        List<String> names();

        @Override
        String find(String key);
    }

    interface Target<K> {
        CompletionStage<?> name();

        Publisher<?> names();

        CompletionStage<?> find(K key);
    }

    static class Narrow implements Target<String> {
        @Override
        public CompletableFuture<String> name() { return completedFuture("narrow"); }

        @Override
        public Publisher<String> names() { return Smart.publisher(() -> List.of("a")); }

        @Override
        public CompletableFuture<String> find(String key) { return completedFuture("found " + key); }
    }

    static final String EXPECTED =
            """
            narrow
            narrow
            [a]
            [a]
            found a
            found a""";

    static Object target() { return new Narrow(); }

    static String calls(Wanted view) {
        Finder<String> finder = view;
        return Calls.of(
                view::name,
                ((Wide) view)::name,
                view::names,
                ((Wide) view)::names,
                () -> view.find("a"),
                () -> finder.find("a"));
    }
}
