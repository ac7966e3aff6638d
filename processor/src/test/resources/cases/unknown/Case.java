package cases.unknown;

import dev.smartasync.ViewOf;
import java.util.concurrent.CompletableFuture;

/** What the annotation itself says, and cannot mean. */
class Case {
    @ViewOf(
            value = Target.class,
            uses = Undeclared.class,
            converters = Helpers.class,
            inherited = "absent",
            nonBlocking = "unknown",
            timeout = "PT-1S")
    interface Wanted {
        String name();
    }

    interface Undeclared {}

    static class Helpers {
        String notStatic(String text) { return text; }

        static String ofTwo(String one, String other) { return one + other; }
    }

    static class Target {
        public CompletableFuture<String> name() { return null; }
    }

    static final String REFUSED =
            """
            [SmartAsyncTimeout]
              "PT-1S"
            [SmartAsyncUnknownName]
              inherited: absent
              nonBlocking: unknown
            [SmartAsyncUsesMismatch]
              Case.Undeclared
            [SmartAsyncConverter]
              Case.Helpers""";

    static Object target() { return new Target(); }
}
