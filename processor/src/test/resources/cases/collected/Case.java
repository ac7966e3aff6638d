package cases.collected;

import cases.Calls;
import dev.smartasync.Smart;
import dev.smartasync.ViewOf;
import java.util.List;
import java.util.concurrent.Flow.Publisher;
import java.util.stream.Stream;

/** What a publisher sends, as a list where the method leaves that open. */
class Case {
    @ViewOf(value = Target.class, collect = true)
    interface Wanted {
        Object open();

        Stream<String> stream();
    }

    static class Target {
        public Publisher<String> open() { return Smart.publisher(() -> List.of("a")); }

        public Publisher<String> stream() { return Smart.publisher(() -> List.of("b")); }
    }

    static final String EXPECTED = """
            [a]
            stream of [b]""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) { return Calls.of(view::open, view::stream); }
}
