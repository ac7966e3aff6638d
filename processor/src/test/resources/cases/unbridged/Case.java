package cases.unbridged;

import dev.smartasync.ViewOf;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Publisher;
import java.util.stream.Stream;

/** What has no match, each with the reason and the line to write. */
class Case {
    @ViewOf(Target.class)
    interface Wanted {
        String missing();

        short narrower();

        String name(int number);

        List<Integer> names();

        Iterator<String> published();

        CompletableFuture<List<String>> stream();

        Publisher<String> list();

        <T> T any(T given);

        CompletableFuture<Long> boxed();

        int nothing();

        String varied(String... names);
    }

    static class Target {
        public CompletableFuture<Integer> narrower() { return null; }

        public CompletableFuture<String> name(long number) { return null; }

        public CompletableFuture<String> nameAsync() { return null; }

        public CompletableFuture<List<String>> names() { return null; }

        public Publisher<String> published() { return null; }

        public Stream<String> stream() { return null; }

        public List<String> list() { return null; }

        public CompletableFuture<String> any(Object given) { return null; }

        public int boxed() { return 0; }

        public CompletableFuture<Void> nothing() { return null; }

        public CompletableFuture<String> varied(List<String> names) { return null; }
    }

    static final String REFUSED =
            """
            [SmartAsyncUnbridged]
              T any(T): CompletableFuture<String> any(Object) gives something else
                  @Override default <T> T any(T given) { … }
              CompletableFuture<List<String>> stream(): Stream<String> stream() gives something else
                  @Override default CompletableFuture<List<String>> stream() { … }
              CompletableFuture<Long> boxed(): int boxed() gives something else
                  @Override default CompletableFuture<Long> boxed() { … }
              Flow.Publisher<String> list(): List<String> list() gives something else
                  @Override default Flow.Publisher<String> list() { … }
              Iterator<String> published(): Flow.Publisher<String> published() gives something else
                  @Override default Iterator<String> published() { … }
              List<Integer> names(): CompletableFuture<List<String>> names() gives something else
                  @Override default List<Integer> names() { … }
              String missing(): nothing has a name like it
                  @Override default String missing() { … }
              String name(int): CompletableFuture<String> name(long) takes something else; CompletableFuture<String> nameAsync() \
            takes something else
                  @Override default String name(int number) { … }
              String varied(String[]): CompletableFuture<String> varied(List<String>) takes something else
                  @Override default String varied(String... names) { … }
              int nothing(): CompletableFuture<Void> nothing() gives something else
                  @Override default int nothing() { … }
              short narrower(): CompletableFuture<Integer> narrower() gives something else
                  @Override default short narrower() { … }""";

    static Object target() { return new Target(); }
}
