package cases.interrupts;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.util.concurrent.CompletableFuture;

/** A target's own interrupt, where the method that is wanted declares it and where not. */
class Case {
    @ViewOf(Target.class)
    interface Wanted {
        String declared() throws InterruptedException;

        String undeclared();

        String undeclaredLater();
    }

    static class Target {
        public String declared() throws InterruptedException { throw new InterruptedException("declared"); }

        public String undeclared() throws InterruptedException { throw new InterruptedException("undeclared"); }

        public CompletableFuture<String> undeclaredLater() throws InterruptedException {
            throw new InterruptedException("later");
        }
    }

    static final String EXPECTED =
            """
            InterruptedException: declared
            false
            AwaitInterruptedException: Case.Target.undeclared was interrupted
            true
            AwaitInterruptedException: Case.Target.undeclaredLater was interrupted
            true""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) {
        return Calls.of(
                view::declared,
                Thread::interrupted,
                view::undeclared,
                Thread::interrupted,
                view::undeclaredLater,
                Thread::interrupted);
    }
}
