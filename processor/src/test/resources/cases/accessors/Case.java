package cases.accessors;

import static java.util.concurrent.CompletableFuture.completedFuture;

import cases.Calls;
import dev.smartasync.Bridge;
import dev.smartasync.ViewOf;
import java.util.concurrent.CompletableFuture;

/** Methods that give the target and the bridge, unless the target has methods of these names. */
class Case {
    @ViewOf(Target.class)
    interface Wanted {
        Target target();

        Bridge bridge();

        Target other();
    }

    static class Target {
        private final String name;

        Target(String name) { this.name = name; }

        public CompletableFuture<Target> other() { return completedFuture(new Target("other")); }

        @Override
        public String toString() { return name; }
    }

    static final String EXPECTED =
            """
            target
            true
            other""";

    static Object target() { return new Target("target"); }

    static String calls(Wanted view) {
        return Calls.of(view::target, () -> view.bridge() == Bridge.standard(), view::other);
    }
}
