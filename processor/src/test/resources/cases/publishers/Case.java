package cases.publishers;

import cases.Calls;
import dev.smartasync.Smart;
import dev.smartasync.ViewOf;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Flow.Publisher;
import java.util.stream.Stream;

/** What a publisher sends: read, collected, or waited for. */
class Case {
    @ViewOf(Target.class)
    interface Wanted {
        Stream<String> stream();

        List<String> list();

        Collection<? extends CharSequence> collection();

        Iterable<String> iterable();

        Object open();

        void nothing();

        void ignored();
    }

    static class Target {
        public Publisher<String> stream() { return two(); }

        public Publisher<String> listAsync() { return two(); }

        public Publisher<String> collection() { return two(); }

        public Publisher<String> iterable() { return two(); }

        public Publisher<String> open() { return two(); }

        public Publisher<Void> nothing() { return Smart.publisher(List::of); }

        public Publisher<String> ignored() { return two(); }

        private static Publisher<String> two() { return Smart.publisher(() -> List.of("a", "b")); }
    }

    static final String EXPECTED =
            """
            stream of [a, b]
            [a, b]
            [a, b]
            [a, b]
            stream of [a, b]
            nothing
            ignored""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) {
        return Calls.of(
                view::stream,
                view::list,
                view::collection,
                view::iterable,
                view::open,
                () -> {
                    view.nothing();
                    return "nothing";
                },
                () -> {
                    view.ignored();
                    return "ignored";
                });
    }
}
