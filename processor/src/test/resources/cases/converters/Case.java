package cases.converters;

import static java.util.concurrent.CompletableFuture.completedFuture;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Arguments that a method turns into the target's, after all that match as they are. */
class Case {
    @ViewOf(value = Target.class, converters = Handlers.class)
    interface Wanted {
        String handle(Function<String, String> handler, String input);

        String exact(Handler handler);

        String narrower(String text);
    }

    interface Handler {
        CompletableFuture<String> handle(String input);
    }

    static class Handlers {
        static Handler later(Function<String, String> handler) { return input -> completedFuture(handler.apply(input)); }
    }

    static class Target {
        public CompletableFuture<String> handleAsync(Handler handler, String input) { return handler.handle(input); }

        public CompletableFuture<String> exact(Handler handler) { return handler.handle("exact"); }

        public CompletableFuture<String> narrower(CharSequence text) { return completedFuture("narrower " + text); }
    }

    static final String EXPECTED =
            """
            <a>
            [exact]
            narrower b""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) {
        return Calls.of(
                () -> view.handle(input -> "<" + input + ">", "a"),
                () -> view.exact(input -> completedFuture("[" + input + "]")),
                () -> view.narrower("b"));
    }
}
