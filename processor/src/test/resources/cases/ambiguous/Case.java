package cases.ambiguous;

import dev.smartasync.ViewOf;
import java.util.concurrent.CompletableFuture;

/** Two ways to convert an argument are none. */
class Case {
    @ViewOf(value = Target.class, converters = Converters.class)
    interface Wanted {
        String parse(String text);
    }

    static class Converters {
        static Integer length(String text) { return text.length(); }

        static Integer number(String text) { return Integer.valueOf(text); }
    }

    static class Target {
        public CompletableFuture<String> parse(Integer number) { return null; }
    }

    static final String REFUSED =
            """
            [SmartAsyncUnbridged]
              String parse(String): CompletableFuture<String> parse(Integer) takes something else
                  @Override default String parse(String text) { … }""";

    static Object target() { return new Target(); }
}
