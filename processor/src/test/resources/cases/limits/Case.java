package cases.limits;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Publisher;
import java.util.List;

/** A time limit, and a source that is shared and so is left alone. */
class Case {
    @ViewOf(value = Target.class, timeout = "PT0.05S", cancelSource = false)
    interface Wanted {
        String never();

        List<String> list();

        String inTime();

        Target target();
    }

    static class Target {
        final CompletableFuture<String> never = new CompletableFuture<>();

        public CompletableFuture<String> never() { return never; }

        public Publisher<String> list() { return subscriber -> {}; }

        public CompletableFuture<String> inTime() { return CompletableFuture.completedFuture("in time"); }
    }

    static final String EXPECTED =
            """
            AwaitTimeoutException
            false
            AwaitTimeoutException
            in time""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) {
        return Calls.of(
                () -> kind(view::never),
                () -> view.target().never.isDone(),
                () -> kind(view::list),
                view::inTime);
    }

    private static String kind(java.util.concurrent.Callable<?> call) throws Exception {
        try {
            return "" + call.call();
        } catch (RuntimeException late) {
            return late.getClass().getSimpleName();
        }
    }
}
