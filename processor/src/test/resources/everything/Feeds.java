package everything;

import dev.smartasync.NonBlocking;
import dev.smartasync.Smart;
import dev.smartasync.SmartAsync;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Every kind of method of many values. */
@SmartAsync(throwing = IOException.class)
@NullMarked
@SuppressWarnings({"exports", "missing-explicit-ctor", "rawtypes"})
public class Feeds<T extends Comparable<T>> extends Source<Flow.Publisher<String>, Stream<String>> {

    private static <E> Flow.Publisher<E> publisher(List<E> elements) {
        return Smart.publisher(() -> elements);
    }

    // Publishers

    public Flow.Publisher<String> pagesAsync() {
        return publisher(List.of("a", "b"));
    }

    public Flow.Publisher<? extends Number> upper() {
        return publisher(List.of(1, 2L));
    }

    public Flow.Publisher<?> any() {
        return publisher(List.of("any"));
    }

    public Flow.Publisher raw() {
        return publisher(List.of("raw"));
    }

    public @Nullable SubmissionPublisher<T> submitted() {
        return null;
    }

    public <P extends Flow.Publisher<List<T>>> P bounded(P publisher) {
        return publisher;
    }

    public Flow.Publisher<int[]> arrays() {
        return publisher(List.of(new int[] {1}));
    }

    public Flow.Publisher<Void> chore() {
        return publisher(List.of());
    }

    public Flow.Publisher<String> locals(int call, int failure, int target, int bridge, String... java) {
        return publisher(List.of(java));
    }

    public static <T> Flow.Publisher<T> statics(List<T> elements) {
        return publisher(elements);
    }

    @Override
    public Flow.Publisher<String> open(String key) {
        return publisher(List.of(key));
    }

    // Lists

    @SmartAsync(collect = true)
    public Flow.Publisher<String> collectedAsync() {
        return pagesAsync();
    }

    @SmartAsync(collect = true, timeout = "PT30S")
    public Flow.Publisher<? extends T> bounds(List<? extends T> elements) {
        return publisher(elements);
    }

    @SmartAsync(collect = true)
    public Flow.Publisher<String> torn() {
        return failing();
    }

    // Sequences

    public Stream<String> lines(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf);
    }

    public Stream<? extends T> wildcards(List<? extends T> elements) {
        return elements.stream();
    }

    public IntStream numbers() {
        return IntStream.of(1, 2);
    }

    public Stream rawStream() {
        return Stream.of("raw");
    }

    public Iterator<T> iterator() {
        return List.<T>of().iterator();
    }

    public Iterable<String> all() {
        return List.of("all");
    }

    public <S extends Stream<T>> S same(S stream) {
        return stream;
    }

    @Override
    public Stream<String> load(String key) {
        return Stream.of(key);
    }

    @NonBlocking
    public Stream<String> lazily() {
        return Stream.of("lazily");
    }

    // Values

    public CompletionStage<Stream<String>> staged() {
        return CompletableFuture.completedStage(Stream.of("staged"));
    }

    public CompletionStage<Flow.Publisher<String>> stagedPublisher() {
        return CompletableFuture.completedStage(pagesAsync());
    }

    public List<String> list() {
        return List.of("list");
    }

    // Both colours

    public Stream<String> words() {
        return Stream.of("sync");
    }

    public Flow.Publisher<String> wordsAsync() {
        return publisher(List.of("async"));
    }

    public Iterable<T> scan() {
        return List.of();
    }

    public Flow.Publisher<T> scanAsync() {
        return publisher(List.of());
    }

    public List<String> names() {
        return List.of("sync");
    }

    @SmartAsync(collect = true)
    public Flow.Publisher<String> namesAsync() {
        return publisher(List.of("async"));
    }

    public List<String> texts() {
        return List.of("list");
    }

    public Flow.Publisher<String> textsAsync() {
        return publisher(List.of("stream"));
    }

    // Exceptions

    public Flow.Publisher<String> failing() {
        return Smart.publisher(() -> {
            throw new IOException("failing");
        });
    }

    public Flow.Publisher<String> throwing() throws Everything.Failure {
        throw new Everything.Failure("throwing");
    }

    public <X extends Exception> Flow.Publisher<String> either(Class<X> type) throws X {
        throw type.cast(new Everything.Failure("either"));
    }

    public Stream<String> broken() throws Everything.Failure {
        throw new Everything.Failure("broken");
    }

    public Flow.Publisher<Void> closeAsync() throws InterruptedException {
        throw new InterruptedException("closing");
    }
}
