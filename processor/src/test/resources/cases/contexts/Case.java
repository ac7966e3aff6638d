package cases.contexts;

import cases.Calls;
import dev.smartasync.Smart;
import dev.smartasync.ViewOf;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Publisher;

/** Where the target runs for a caller whose context has to go on, and what is refused where nobody may wait. */
class Case {
    @ViewOf(Target.class)
    interface Wanted {
        boolean value(Thread caller);

        List<Boolean> list(Thread caller);

        boolean direct(Thread caller);

        CompletableFuture<Boolean> future(Thread caller);
    }

    static class Target {
        public CompletableFuture<Boolean> value(Thread caller) {
            return CompletableFuture.completedFuture(Thread.currentThread() == caller);
        }

        public Publisher<Boolean> list(Thread caller) {
            boolean isCaller = Thread.currentThread() == caller;
            return Smart.publisher(() -> List.of(isCaller));
        }

        public boolean direct(Thread caller) { return Thread.currentThread() == caller; }

        public CompletableFuture<Boolean> future(Thread caller) {
            return CompletableFuture.completedFuture(Thread.currentThread() == caller);
        }
    }

    static final String EXPECTED =
            """
            true
            [true]
            true
            future of true
            false
            [false]
            true
            future of true
            Call Case.Target.value
            Call Case.Target.list
            Compose on
            future of true""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) {
        Thread caller = Thread.currentThread();
        return Calls.of(
                () -> view.value(caller),
                () -> view.list(caller),
                () -> view.direct(caller),
                () -> view.future(caller),
                () -> Calls.confined(() -> view.value(caller)),
                () -> Calls.confined(() -> view.list(caller)),
                () -> Calls.confined(() -> view.direct(caller)),
                () -> Calls.confined(() -> view.future(caller)),
                () -> wayOut(() -> view.value(caller)),
                () -> wayOut(() -> view.list(caller)),
                () -> wayOut(() -> view.direct(caller)),
                () -> Calls.onALoop(() -> view.future(caller)));
    }

    /** Of the refusal's message, what to do instead. */
    private static String wayOut(java.util.concurrent.Callable<?> call) throws Exception {
        try {
            return "" + Calls.onALoop(call);
        } catch (RuntimeException refused) {
            return refused.getMessage().replaceAll("(?s).*(Call [\\w.]+|Compose on)[, ].*", "$1");
        }
    }
}
