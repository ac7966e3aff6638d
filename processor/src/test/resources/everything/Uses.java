package everything;

import dev.smartasync.Smart;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.Stream;

/** What a user's code does with the views. */
@SuppressWarnings({"removal", "try", "unchecked"})
final class Uses {
    private static final Everything<String, String> TARGET = new Everything<>();
    private static final EverythingSync<String, String> SYNC = EverythingSync.of(TARGET);
    private static final EverythingAsync<String, String> ASYNC = EverythingAsync.of(TARGET);

    private Uses() {}

    static List<Object> values() throws Exception {
        SYNC.nothing();
        return List.of(SYNC.stage(), SYNC.future(), SYNC.plainFuture(), SYNC.word(), SYNC.upper(), SYNC.raw());
    }

    static Object noValue() throws Exception {
        return SYNC.maybe();
    }

    static String innerStage() throws Exception {
        CompletionStage<String> inner = SYNC.stageOfStage();
        return inner.toCompletableFuture().get();
    }

    static List<Object> primitives() {
        return List.of(SYNC.booleans(true), SYNC.bytes(), SYNC.chars());
    }

    static List<Object> futuresOfPrimitives() throws Exception {
        return List.of(ASYNC.booleans(true).get(), ASYNC.bytes().get(), ASYNC.chars().get());
    }

    static Object futureOfVoid() throws Exception {
        CompletableFuture<Void> future = ASYNC.voids();
        return future.get();
    }

    static List<String> overloads() throws Exception {
        return List.of(
                SYNC.overloaded(1),
                SYNC.overloaded(Integer.valueOf(1)),
                SYNC.overloaded((Object) "text"),
                SYNC.overloaded("a", "b"),
                SYNC.overloaded(1L));
    }

    static List<Object> generics() throws Exception {
        return List.of(
                SYNC.counted(1, 2, 3),
                SYNC.greatest(List.of(1, 5, 2)),
                SYNC.<Integer, String>mapped(4, number -> "n" + number),
                SYNC.constant(Kinds.Level.class, "HIGH"),
                ASYNC.<String>empty().get());
    }

    static List<Object> awkwardNames() throws Exception {
        return List.of(
                SYNC.locals(1, 2, 3, 4, 5, 6, 7),
                SYNC.sameLocals(1, 2, 3, 4, 5, 6, 7),
                SYNC.<String, String, String, String>variables("a", "b", "c", "d"),
                SYNC.<String, String>moreVariables("bridge", "call"),
                SYNC.$dollar$("$"));
    }

    static List<Object> pairsInSync() throws Exception {
        return List.of(SYNC.get("key"), SYNC.exists(), SYNC.fetch(), SYNC.size(1), SYNC.sizeAsync(1));
    }

    static List<Object> pairsInAsync() throws Exception {
        return List.of(ASYNC.getAsync("key").get(), ASYNC.exists().get(), ASYNC.fetchAsync().get());
    }

    static Throwable declaredFailure() {
        return thrown(SYNC::failing);
    }

    static Throwable thrownBeforeTheStage() {
        return thrown(SYNC::throwing);
    }

    static Throwable ofTypeVariable() {
        return thrown(() -> SYNC.either(Everything.Failure.class));
    }

    static Throwable undeclaredFailure() {
        var repository = Kinds_RepositorySync.of(new Kinds.Repository<String, String>() {
            @Override
            public CompletionStage<String> find(String id) {
                return CompletableFuture.failedStage(new java.io.IOException(id));
            }

            @Override
            public String load(String id) {
                return id;
            }
        });
        return thrown(() -> repository.find("id"));
    }

    static Throwable thrownIntoTheFuture() {
        try {
            return thrown(ASYNC.throwing()::join);
        } catch (CompletionException notInTheFuture) {
            return new AssertionError(notInTheFuture);
        }
    }

    static boolean isInterruptedAfterClose() {
        Throwable failure = thrown(SYNC::close);
        return Thread.interrupted() && failure.getCause() instanceof InterruptedException;
    }

    static List<Object> plain() throws Exception {
        return List.of(SYNC.count(), ASYNC.count(), SYNC.plainStage().toCompletableFuture().get());
    }

    static List<Object> statics() throws Exception {
        return List.of(
                SYNC.statics("text"),
                ASYNC.genericStatics("text").get(),
                SYNC.inheritedStatics(),
                Kinds_ToolsSync.of().later("later"),
                Kinds_ToolsAsync.of().now("now").get());
    }

    static List<Object> inherited() throws Exception {
        return List.of(
                SYNC.inherited("own"),
                SYNC.<Integer>inheritedGeneric(1, "value"),
                SYNC.covariant(),
                SYNC.area(3),
                ASYNC.describe().get());
    }

    static List<Object> kinds() throws Exception {
        var point = new Kinds.Point(1, CompletableFuture.completedStage(2));
        return List.of(
                Kinds_PointSync.of(point).sum(),
                Kinds_PointSync.of(point).x(),
                Kinds_PointAsync.of(point).x(),
                Kinds_PointAsync.of(point).origin().get().x(),
                Kinds_LevelSync.of(Kinds.Level.LOW).label(),
                Kinds_RepositorySync.of(Kinds.Repository.<String>identity()).find("id"),
                Kinds_RepositoryAsync.of(Kinds.Repository.<String>identity()).load("id").get(),
                Kinds_SingleSync.of(new Kinds.Single()).shown(),
                Kinds_KnotSync.of(new Kinds.Knot()).sync() != null);
    }

    private static final Feeds<String> FEEDS = new Feeds<>();
    private static final FeedsSync<String> FEEDS_SYNC = FeedsSync.of(FEEDS);
    private static final FeedsAsync<String> FEEDS_ASYNC = FeedsAsync.of(FEEDS);

    static List<Object> publishersInSync() throws Exception {
        FEEDS_SYNC.chore();
        Stream<String> pages = FEEDS_SYNC.pages();
        Stream<Number> upper = FEEDS_SYNC.upper();
        Stream<Object> any = FEEDS_SYNC.any();
        Stream<Object> raw = FEEDS_SYNC.raw();
        return List.of(
                pages.toList(),
                upper.toList(),
                any.toList(),
                raw.toList(),
                FEEDS_SYNC.bounded(Smart.publisher(() -> List.of(List.of("bounded")))).toList(),
                FEEDS_SYNC.locals(1, 2, 3, 4, "x", "y").toList(),
                FEEDS_SYNC.statics(List.of("static")).toList(),
                FEEDS_SYNC.first().toList());
    }

    static List<Object> lists() throws Exception {
        List<String> collected = FEEDS_SYNC.collected();
        List<String> bounds = FEEDS_SYNC.bounds(List.of("c"));
        return List.of(collected, bounds);
    }

    static List<Object> publishersInAsync() throws Exception {
        Flow.Publisher<String> pages = FEEDS_ASYNC.pagesAsync();
        Flow.Publisher<? extends Number> upper = FEEDS_ASYNC.upper();
        SubmissionPublisher<String> submitted = FEEDS_ASYNC.submitted();
        Flow.Publisher<List<String>> mine = Smart.publisher(List::of);
        return List.of(
                Smart.collect(pages),
                Smart.collect(upper),
                Smart.collect(FEEDS_ASYNC.raw()),
                submitted == null,
                FEEDS_ASYNC.bounded(mine) == mine,
                Smart.collect(FEEDS_ASYNC.first()));
    }

    static List<Object> sequencesInSync() {
        return List.of(
                FEEDS_SYNC.lines(2).toList(),
                FEEDS_SYNC.numbers().sum(),
                FEEDS_SYNC.iterator().hasNext(),
                FEEDS_SYNC.all(),
                FEEDS_SYNC.same(Stream.of("same")).toList(),
                FEEDS_SYNC.firstLoaded().toList(),
                FEEDS_SYNC.lazily().toList());
    }

    static List<Object> sequencesInAsync() {
        Flow.Publisher<String> lines = FEEDS_ASYNC.lines(2);
        Flow.Publisher<String> wildcards = FEEDS_ASYNC.wildcards(List.of("wild"));
        Flow.Publisher<Integer> numbers = FEEDS_ASYNC.numbers();
        Flow.Publisher<Object> raw = FEEDS_ASYNC.rawStream();
        Flow.Publisher<String> all = FEEDS_ASYNC.all();
        return List.of(
                Smart.collect(lines),
                Smart.collect(lines),
                Smart.collect(wildcards),
                Smart.collect(numbers),
                Smart.collect(raw),
                Smart.collect(all),
                Smart.collect(FEEDS_ASYNC.iterator()),
                Smart.collect(FEEDS_ASYNC.same(Stream.of("same"))),
                Smart.collect(FEEDS_ASYNC.firstLoaded()),
                FEEDS_ASYNC.lazily().toList());
    }

    static List<Object> manyInAStage() throws Exception {
        Stream<String> staged = FEEDS_SYNC.staged();
        Flow.Publisher<String> publisher = FEEDS_ASYNC.stagedPublisher().get();
        return List.of(staged.toList(), Smart.collect(publisher));
    }

    static List<Object> pairsOfMany() throws Exception {
        return List.of(
                FEEDS_SYNC.words().toList(),
                Smart.collect(FEEDS_ASYNC.wordsAsync()),
                FEEDS_SYNC.scan(),
                Smart.collect(FEEDS_ASYNC.scanAsync()),
                FEEDS_SYNC.names(),
                Smart.collect(FEEDS_ASYNC.namesAsync()),
                FEEDS_SYNC.texts(),
                FEEDS_SYNC.textsAsync().toList());
    }

    static Throwable tornStream() {
        return thrown(() -> FEEDS_SYNC.failing().toList());
    }

    static Throwable tornList() {
        return thrown(FEEDS_SYNC::torn);
    }

    static Throwable thrownBeforeThePublisher() {
        return thrown(FEEDS_SYNC::throwing);
    }

    static Throwable thrownBeforeThePublisherIsHandedOn() {
        return thrown(FEEDS_ASYNC::throwing);
    }

    static Throwable thrownByASequence() {
        return thrown(() -> Smart.collect(FEEDS_ASYNC.broken()));
    }

    static Throwable missingPublisher() {
        return thrown(FEEDS_SYNC::submitted);
    }

    static boolean isInterruptedAfterClosingAPublisher() throws Exception {
        AutoCloseable closeable = FEEDS_SYNC;
        Throwable failure = thrown(FEEDS_SYNC::close);
        return closeable != null && Thread.interrupted() && failure.getCause() instanceof InterruptedException;
    }

    static List<Object> packagePrivate() throws Exception {
        var call = new Call();
        return List.of(
                CallSync.of(call).future(),
                CallAsync.of(call).bridge(call, new Call.Operation()).get() != null,
                CallSync.of(call).call(new Call.CompletableFuture<>()) == call);
    }

    static String nullTarget() {
        return String.valueOf(thrown(() -> EverythingSync.of(null)).getMessage());
    }

    static String nullBridge() {
        return String.valueOf(thrown(() -> EverythingAsync.of(TARGET, null)).getMessage());
    }

    private interface Body {
        Object run() throws Throwable;
    }

    private interface VoidBody {
        void run() throws Throwable;
    }

    private static Throwable thrown(Body body) {
        return thrown((VoidBody) body::run);
    }

    private static Throwable thrown(VoidBody body) {
        try {
            body.run();
        } catch (Throwable failure) {
            return failure;
        }
        throw new AssertionError("nothing was thrown");
    }
}
