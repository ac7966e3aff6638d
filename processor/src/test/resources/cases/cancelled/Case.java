package cases.cancelled;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.util.concurrent.CompletableFuture;

/** A source that is the call's own, and is cancelled with its wait. */
class Case {
    @ViewOf(value = Target.class, timeout = "PT0.05S")
    interface Wanted {
        String never();

        Target target();
    }

    static class Target {
        final CompletableFuture<String> never = new CompletableFuture<>();

        public CompletableFuture<String> never() { return never; }
    }

    static final String EXPECTED = """
            late
            true""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) {
        return Calls.of(
                () -> {
                    try {
                        return view.never();
                    } catch (dev.smartasync.AwaitTimeoutException late) {
                        return "late";
                    }
                },
                () -> view.target().never.isCancelled());
    }
}
