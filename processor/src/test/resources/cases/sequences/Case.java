package cases.sequences;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Publisher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many values that are read, as a publisher; a list is one value. */
class Case {
    @ViewOf(Target.class)
    interface Wanted {
        Publisher<String> stream();

        Publisher<Integer> ints();

        Publisher<String> iterable();

        Publisher<String> iteratorAsync();

        CompletableFuture<List<String>> list();

        Publisher<String> failing();
    }

    static class Target {
        public Stream<String> stream() { return Stream.of("a", "b"); }

        public IntStream ints() { return IntStream.range(0, 2); }

        public Iterable<String> iterable() { return List.of("c"); }

        public Iterator<String> iterator() { return List.of("d").iterator(); }

        public List<String> list() { return List.of("e"); }

        public Stream<String> failing() throws IOException { throw new IOException("no page"); }
    }

    static final String EXPECTED =
            """
            publisher of [a, b]
            publisher of [0, 1]
            publisher of [c]
            publisher of [d]
            future of [e]
            CompletionException of IOException: no page""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) {
        return Calls.of(
                view::stream, view::ints, view::iterable, view::iteratorAsync, view::list, view::failing);
    }
}
