package cases.futures;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

/** A future of what something synchronous gives, or fails with. */
class Case {
    @ViewOf(Target.class)
    interface Wanted {
        CompletableFuture<String> name();

        CompletionStage<Integer> price();

        Future<Integer> boxed();

        CompletableFuture<Void> nothing();

        CompletableFuture<Void> ignored();

        CompletableFuture<?> any();

        CompletableFuture<? extends CharSequence> wide();

        CompletableFuture<Boolean> elsewhere(Thread caller);

        CompletableFuture<String> failing();
    }

    static class Target {
        public String name() { return "tea"; }

        public int price() { return 3; }

        public Integer boxed() { return null; }

        public void nothing() {}

        public int ignored() { return 4; }

        public String any() { return "any"; }

        public String wide() { return "wide"; }

        public boolean elsewhere(Thread caller) { return Thread.currentThread() != caller; }

        public String failing() throws IOException { throw new IOException("no page"); }
    }

    static final String EXPECTED =
            """
            future of tea
            future of 3
            future of null
            future of null
            future of null
            future of any
            future of wide
            future of true
            future of IOException: no page""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) {
        return Calls.of(
                view::name,
                view::price,
                view::boxed,
                view::nothing,
                view::ignored,
                view::any,
                view::wide,
                () -> view.elsewhere(Thread.currentThread()),
                view::failing);
    }
}
