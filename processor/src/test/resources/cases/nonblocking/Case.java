package cases.nonblocking;

import static java.util.concurrent.CompletableFuture.completedFuture;

import cases.Calls;
import dev.smartasync.NonBlocking;
import dev.smartasync.ViewOf;
import java.util.concurrent.CompletableFuture;

/** What never blocks may be called everywhere; to wait for what it returns blocks all the same. */
class Case {
    @ViewOf(value = Target.class, nonBlocking = "listed")
    interface Wanted {
        String marked();

        String listed();

        CompletableFuture<Boolean> here(Thread caller);

        String later();

        CompletableFuture<String> laterAsync();

        String blocking();
    }

    static class Target {
        @NonBlocking
        public String marked() { return "marked"; }

        public String listed() { return "listed"; }

        @NonBlocking
        public boolean here(Thread caller) { return Thread.currentThread() == caller; }

        @NonBlocking
        public CompletableFuture<String> later() { return completedFuture("later"); }

        public String blocking() { return "blocking"; }
    }

    static final String EXPECTED =
            """
            marked
            listed
            future of true
            future of later
            Cannot wait for Case.Target.later
            Cannot wait for Case.Target.blocking""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) {
        return Calls.of(
                () -> Calls.onALoop(view::marked),
                () -> Calls.onALoop(view::listed),
                () -> Calls.onALoop(() -> view.here(Thread.currentThread())),
                () -> Calls.onALoop(view::laterAsync),
                () -> refusal(view::later),
                () -> refusal(view::blocking));
    }

    private static String refusal(java.util.concurrent.Callable<?> call) throws Exception {
        try {
            return "" + Calls.onALoop(call);
        } catch (RuntimeException refused) {
            return refused.getMessage().replaceAll(" on thread .*", "");
        }
    }
}
