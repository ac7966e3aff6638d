package cases.values;

import static java.util.concurrent.CompletableFuture.completedFuture;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

/** The value of something asynchronous: boxed or not, wider, or none at all. */
class Case {
    @ViewOf(Target.class)
    interface Wanted {
        String name();

        int price();

        Integer boxed();

        long wider();

        CharSequence wide();

        Object any();

        void nothing();

        void ignored();

        Void none();

        Object noneAtAll();

        List<? extends Number> numbers();

        boolean plain();
    }

    static class Target {
        public CompletionStage<String> name() { return CompletableFuture.supplyAsync(() -> "tea"); }

        public CompletableFuture<Integer> price() { return completedFuture(3); }

        public CompletableFuture<Integer> boxed() { return completedFuture(null); }

        public CompletableFuture<Integer> wider() { return completedFuture(4); }

        public CompletableFuture<String> wide() { return completedFuture("wide"); }

        public CompletableFuture<String> any() { return completedFuture("any"); }

        public CompletableFuture<Void> nothing() { return completedFuture(null); }

        public CompletableFuture<String> ignored() { return completedFuture("ignored"); }

        public CompletableFuture<Void> none() { return completedFuture(null); }

        public CompletableFuture<Void> noneAtAll() { return completedFuture(null); }

        public CompletableFuture<List<Integer>> numbers() { return completedFuture(List.of(1, 2)); }

        public Future<Boolean> plain() { return completedFuture(true); }
    }

    static final String EXPECTED =
            """
            tea
            3
            null
            4
            wide
            any
            nothing
            ignored
            null
            null
            [1, 2]
            true""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) {
        return Calls.of(
                view::name,
                view::price,
                view::boxed,
                view::wider,
                view::wide,
                view::any,
                () -> {
                    view.nothing();
                    return "nothing";
                },
                () -> {
                    view.ignored();
                    return "ignored";
                },
                view::none,
                view::noneAtAll,
                view::numbers,
                view::plain);
    }
}
