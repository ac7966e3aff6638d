package cases.closing;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A close waits where it may, and is started where it may not. */
class Case {
    interface Client extends AutoCloseable {
        @Override
        void close();

        void shutdown();
    }

    @ViewOf(Target.class)
    interface Wanted extends Client {
        Target target();
    }

    static class Target {
        final CompletableFuture<Void> closing = new CompletableFuture<>();

        public CompletableFuture<Void> closeAsync() {
            closing.complete(null);
            return closing;
        }

        public void shutdown() {}
    }

    static final String EXPECTED =
            """
            closed
            future of null
            closed
            BlockingNotAllowedException""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) {
        return Calls.of(
                () -> {
                    view.close();
                    return "closed";
                },
                () -> view.target().closing.orTimeout(30, TimeUnit.SECONDS),
                () -> Calls.onALoop(() -> {
                    view.close();
                    return "closed";
                }),
                () -> {
                    try {
                        return Calls.onALoop(() -> {
                            view.shutdown();
                            return "shut down";
                        });
                    } catch (RuntimeException refused) {
                        return refused.getClass().getSimpleName();
                    }
                });
    }
}
