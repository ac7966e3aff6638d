package cases.same;

import static java.util.concurrent.CompletableFuture.completedFuture;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Future;
import java.util.concurrent.SubmissionPublisher;

/** The colour that the target has: passed through, where it gives no less than is wanted. */
class Case {
    @ViewOf(Target.class)
    interface Wanted {
        String name();

        CharSequence wide();

        Collection<? extends Number> list();

        long wider();

        int unboxed();

        void ignored();

        Void none();

        CompletableFuture<String> stage();

        CompletionStage<CharSequence> wideStage();

        CompletableFuture<String> foreign();

        Publisher<String> published();
    }

    static class Target {
        public String name() { return "tea"; }

        public String wide() { return "wide"; }

        public List<Integer> list() { return List.of(1); }

        public int wider() { return 4; }

        public Integer unboxed() { return 5; }

        public String ignored() { return "ignored"; }

        public void none() {}

        public CompletionStage<String> stage() { return completedFuture("stage"); }

        public CompletableFuture<CharSequence> wideStage() { return completedFuture("wide stage"); }

        public Future<String> foreign() { return completedFuture("foreign"); }

        public SubmissionPublisher<String> published() {
            SubmissionPublisher<String> publisher = new SubmissionPublisher<>();
            publisher.close();
            return publisher;
        }
    }

    static final String EXPECTED =
            """
            tea
            wide
            [1]
            4
            5
            ignored
            null
            future of stage
            future of wide stage
            future of foreign
            publisher of []""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) {
        return Calls.of(
                view::name,
                view::wide,
                view::list,
                view::wider,
                view::unboxed,
                () -> {
                    view.ignored();
                    return "ignored";
                },
                view::none,
                view::stage,
                view::wideStage,
                view::foreign,
                view::published);
    }
}
