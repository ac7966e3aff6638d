package cases.nested;

import static java.util.concurrent.CompletableFuture.completedFuture;

import cases.Calls;
import dev.smartasync.Smart;
import dev.smartasync.ViewOf;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Publisher;
import java.util.stream.Stream;

/** A wait takes off one layer. */
class Case {
    @ViewOf(Target.class)
    interface Wanted {
        CompletableFuture<String> stage();

        Stream<String> stream();

        Publisher<String> publisher();

        CompletableFuture<CompletionStage<String>> both();
    }

    static class Target {
        public CompletableFuture<CompletableFuture<String>> stageAsync() { return completedFuture(completedFuture("a")); }

        public CompletableFuture<Stream<String>> stream() { return completedFuture(Stream.of("b")); }

        public CompletionStage<CompletionStage<String>> both() { return completedFuture(completedFuture("d")); }

        public Publisher<String> publisher() { return Smart.publisher(() -> List.of("c")); }

        public CompletableFuture<String> stage() { return completedFuture("of one layer"); }
    }

    static final String EXPECTED =
            """
            future of of one layer
            stream of [b]
            publisher of [c]
            true""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) {
        return Calls.of(
                view::stage,
                view::stream,
                view::publisher,
                () -> view.both().get().toCompletableFuture().get().equals("d"));
    }
}
