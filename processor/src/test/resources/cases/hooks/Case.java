package cases.hooks;

import static java.util.concurrent.CompletableFuture.completedFuture;

import cases.Calls;
import dev.smartasync.Smart;
import dev.smartasync.ViewOf;
import dev.smartasync.spi.AwaitHook;
import dev.smartasync.spi.HookedCall;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Publisher;

/** A view's own way to wait for futures; what is not a future does not go through it. */
class Case {
    @ViewOf(Target.class)
    interface Wanted extends AwaitHook {
        String value();

        int primitive();

        void nothing();

        String direct();

        List<String> list();

        Target target();

        @Override
        default <T> T await(HookedCall call, Object source) {
            target().awaited++;
            T value = call.await(source);
            return value instanceof Integer ? null : value;
        }
    }

    static class Target {
        int awaited;

        public CompletableFuture<String> value() { return completedFuture("value"); }

        public CompletableFuture<Integer> primitive() { return completedFuture(3); }

        public CompletableFuture<Void> nothing() { return completedFuture(null); }

        public String direct() { return "direct"; }

        public Publisher<String> list() { return Smart.publisher(() -> List.of("a")); }
    }

    static final String EXPECTED =
            """
            value
            NullPointerException: The target of primitive gave null, and int has none: let the view's method return an object
            3
            direct
            [a]
            3
            value
            4""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) {
        return Calls.of(
                view::value,
                view::primitive,
                () -> {
                    view.nothing();
                    return view.target().awaited;
                },
                view::direct,
                view::list,
                () -> view.target().awaited,
                () -> Calls.confined(view::value),
                () -> view.target().awaited);
    }
}
