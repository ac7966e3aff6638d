package cases.twins;

import static java.util.concurrent.CompletableFuture.completedFuture;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.util.concurrent.CompletableFuture;

/** The own colour goes first, also under another name. */
class Case {
    @ViewOf(Target.class)
    interface Wanted {
        CompletableFuture<String> get();

        String exists();
    }

    static class Target {
        public String get() { return "get"; }

        public CompletableFuture<String> getAsync() { return completedFuture("getAsync"); }

        public CompletableFuture<String> exists() { return completedFuture("exists"); }

        public String existsBlocking() { return "existsBlocking"; }
    }

    static final String EXPECTED = """
            future of getAsync
            existsBlocking""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) { return Calls.of(view::get, view::exists); }
}
