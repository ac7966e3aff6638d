package cases.names;

import static java.util.concurrent.CompletableFuture.completedFuture;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.util.concurrent.CompletableFuture;

/** Names that are like each other; where the target has both colours of a method, each is taken for its own. */
class Case {
    @ViewOf(Target.class)
    interface Wanted {
        String name();

        CompletableFuture<String> titleAsync();

        String read();

        String load();

        String get();

        CompletableFuture<String> getAsync();

        CompletableFuture<String> exists();

        String existsBlocking();
    }

    static class Target {
        public CompletableFuture<String> nameAsync() { return completedFuture("nameAsync"); }

        public String title() { return "title"; }

        public String readBlocking() { return "readBlocking"; }

        public CompletableFuture<String> loadSync() { return completedFuture("loadSync"); }

        public String get() { return "get"; }

        public CompletableFuture<String> getAsync() { return completedFuture("getAsync"); }

        public CompletableFuture<String> exists() { return completedFuture("exists"); }

        public String existsBlocking() { return "existsBlocking"; }
    }

    static final String EXPECTED =
            """
            nameAsync
            future of title
            readBlocking
            loadSync
            get
            future of getAsync
            future of exists
            existsBlocking""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) {
        return Calls.of(
                view::name,
                view::titleAsync,
                view::read,
                view::load,
                view::get,
                view::getAsync,
                view::exists,
                view::existsBlocking);
    }
}
