package cases.defaults;

import static java.util.concurrent.CompletableFuture.completedFuture;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.util.concurrent.CompletableFuture;

/** What the declared type has written stays; a match goes before a body that is inherited; without one that body is used. */
class Case {
    interface Vendors {
        default String own() { throw new UnsupportedOperationException(); }

        default String throwing() { throw new UnsupportedOperationException("not here"); }

        default String suffixed() { throw new UnsupportedOperationException(); }

        default String derived(String name) { return name + " of " + throwing(); }

        default String meant() { return "meant"; }
    }

    @ViewOf(value = Target.class, inherited = "meant")
    interface Wanted extends Vendors {
        @Override
        default String own() { return "own " + throwing(); }
    }

    static class Target {
        public CompletableFuture<String> own() { return completedFuture("the target's"); }

        public CompletableFuture<String> throwing() { return completedFuture("target"); }

        public CompletableFuture<String> suffixedAsync() { return completedFuture("suffixed"); }

        public CompletableFuture<String> meant() { return completedFuture("the target's"); }
    }

    static final String EXPECTED =
            """
            own target
            target
            suffixed
            a of target
            meant""";

    static final String INHERITED = "String derived(String)";

    static Object target() { return new Target(); }

    static String calls(Wanted view) {
        return Calls.of(view::own, view::throwing, view::suffixed, () -> view.derived("a"), view::meant);
    }
}
