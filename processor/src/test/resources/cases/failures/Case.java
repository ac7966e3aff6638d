package cases.failures;

import static java.util.concurrent.CompletableFuture.failedFuture;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** Checked exceptions: as they are where the method that is wanted allows them, else as a cause. */
class Case {
    @ViewOf(value = Target.class, throwing = IOException.class)
    interface Wanted {
        String declared() throws IOException;

        String wider() throws Exception;

        String undeclared();

        String narrower() throws FileNotFoundException;

        String atOnce() throws IOException;

        String atOnceUndeclared();

        String direct() throws IOException;

        String directUndeclared();

        String unchecked();

        String missing();

        int primitive();

        CompletableFuture<String> later();
    }

    static class Target {
        public CompletableFuture<String> declared() { return failedFuture(new IOException("declared")); }

        public CompletableFuture<String> wider() { return failedFuture(new IOException("wider")); }

        public CompletableFuture<String> undeclared() { return failedFuture(new IOException("undeclared")); }

        public CompletableFuture<String> narrower() { return failedFuture(new IOException("narrower")); }

        public CompletableFuture<String> atOnce() throws IOException { throw new IOException("at once"); }

        public CompletableFuture<String> atOnceUndeclared() throws IOException { throw new IOException("at once"); }

        public String direct() throws IOException { throw new IOException("direct"); }

        public String directUndeclared() throws IOException { throw new IOException("direct"); }

        public CompletableFuture<String> unchecked() { return failedFuture(new IllegalStateException("unchecked")); }

        public CompletableFuture<String> missing() { return null; }

        public CompletableFuture<Integer> primitive() { return CompletableFuture.completedFuture(null); }

        public CompletableFuture<String> later() throws IOException { throw new IOException("later"); }
    }

    static final String EXPECTED =
            """
            IOException: declared
            IOException: wider
            CompletionException of IOException: undeclared
            CompletionException of IOException: narrower
            IOException: at once
            CompletionException of IOException: at once
            IOException: direct
            CompletionException of IOException: direct
            IllegalStateException: unchecked
            NullPointerException: Case.Target.missing returned null instead of something to wait for: return a completed stage \
            for "no value"
            NullPointerException: The target of primitive gave null, and int has none: let the view's method return an object
            future of IOException: later""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) {
        return Calls.of(
                view::declared,
                view::wider,
                view::undeclared,
                view::narrower,
                view::atOnce,
                view::atOnceUndeclared,
                view::direct,
                view::directUndeclared,
                view::unchecked,
                view::missing,
                view::primitive,
                view::later);
    }
}
