package everything;

import dev.smartasync.NonBlocking;
import dev.smartasync.SmartAsync;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Every kind of method.
 *
 * <p>See {@link #overloaded(int)}, {@linkplain java.util.List lists} and {@value}; a comment may hold {@code @code} and $dollars.
 */
@SmartAsync(throwing = IOException.class)
@NullMarked
@SuppressWarnings({"exports", "missing-explicit-ctor", "removal", "try", "unchecked"})
public class Everything<K extends Comparable<K>, V extends @Nullable Object & Serializable> extends Base<String, V>
        implements Shape<Integer>, AutoCloseable {

    public static final class Failure extends Exception {
        private static final long serialVersionUID = 1;

        public Failure(String message) {
            super(message);
        }
    }

    /** A stage of one's own, with its value fixed below the type that is known. */
    public static class WordStage extends CompletableFuture<String> {}

    public static final class Done<A, B> extends CompletableFuture<Map<B, A>> {}

    public class Inner {}

    // Results

    public CompletionStage<String> stage() {
        return CompletableFuture.completedStage("stage");
    }

    public CompletableFuture<Integer> future() {
        return CompletableFuture.completedFuture(1);
    }

    public Future<Long> plainFuture() {
        return CompletableFuture.completedFuture(2L);
    }

    public CompletionStage<Void> nothing() {
        return CompletableFuture.completedStage(null);
    }

    public CompletionStage<@Nullable String> maybe() {
        return CompletableFuture.completedStage(null);
    }

    public CompletionStage<List<@Nullable V>> nested() {
        return CompletableFuture.completedStage(List.of());
    }

    public WordStage word() {
        var word = new WordStage();
        word.complete("word");
        return word;
    }

    public Done<K, String> done() {
        var done = new Done<K, String>();
        done.complete(Map.of());
        return done;
    }

    public CompletionStage<? extends Number> upper() {
        return CompletableFuture.completedStage(3);
    }

    public CompletionStage<? super Integer> lower() {
        return CompletableFuture.<Object>completedStage(4);
    }

    public CompletionStage<?> any() {
        return CompletableFuture.completedStage(5);
    }

    @SuppressWarnings("rawtypes")
    public CompletionStage raw() {
        return CompletableFuture.completedStage(6);
    }

    public CompletionStage<CompletionStage<String>> stageOfStage() {
        return CompletableFuture.completedStage(stage());
    }

    public CompletionStage<int[]> arrays() {
        return CompletableFuture.completedStage(new int[] {1, 2});
    }

    public CompletionStage<Everything<K, V>.Inner> inner() {
        return CompletableFuture.completedStage(new Inner());
    }

    public CompletionStage<Map.Entry<K, ? extends List<? super V>>> entry(Map.@Nullable Entry<K, V> entry) {
        return new CompletableFuture<>();
    }

    public <F extends CompletionStage<String>> F bounded(F stage) {
        return stage;
    }

    public @Nullable String nullable(@Nullable String text) {
        return text;
    }

    public String @Nullable [] nullableArray(@Nullable String[] texts) {
        return texts;
    }

    public boolean booleans(boolean value) {
        return value;
    }

    public byte bytes() {
        return 1;
    }

    public char chars() {
        return 'c';
    }

    public double[][] doubles() {
        return new double[][] {{1.0}};
    }

    public void voids() {}

    public List<String> values() {
        return List.of("value");
    }

    // Parameters

    public String overloaded(int number) {
        return "int";
    }

    public String overloaded(Integer number) {
        return "Integer";
    }

    public String overloaded(Object any) {
        return "Object";
    }

    public String overloaded(String... texts) {
        return "String...";
    }

    public CompletionStage<String> overloaded(long number) {
        return CompletableFuture.completedStage("long");
    }

    public CompletionStage<String> overloaded(Callable<String> callable) {
        return CompletableFuture.completedStage("Callable");
    }

    public CompletionStage<String> overloaded(Supplier<String> supplier) {
        return CompletableFuture.completedStage("Supplier");
    }

    public <T> CompletionStage<Integer> counted(T... values) {
        return CompletableFuture.completedStage(values.length);
    }

    public <T extends Number & Comparable<T>> T greatest(Collection<? extends T> numbers) {
        return numbers.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    public <T, R extends @Nullable Object> CompletionStage<R> mapped(T value, Function<? super T, ? extends R> function) {
        return CompletableFuture.completedStage(function.apply(value));
    }

    public <T> CompletionStage<List<T>> empty() {
        return CompletableFuture.completedStage(List.of());
    }

    public <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name);
    }

    /** Names that generated code would like to have for itself. */
    public CompletionStage<Integer> locals(int call, int failure, int target, int bridge, int interrupt, int java, int dev) {
        return CompletableFuture.completedStage(call + failure + target + bridge + interrupt + java + dev);
    }

    public int sameLocals(int call, int failure, int target, int bridge, int interrupt, int java, int everything) {
        return call + failure + target + bridge + interrupt + java + everything;
    }

    public <call, failure, Operation, CompletableFuture> Operation variables(
            call first, failure second, Operation third, CompletableFuture fourth) {
        return third;
    }

    public <Bridge, Call> CompletionStage<Call> moreVariables(Bridge bridge, Call call) {
        return CompletableFuture.completedStage(call);
    }

    // Names

    public CompletionStage<String> fetchAsync() {
        return CompletableFuture.completedStage("fetch");
    }

    public String get(String key) {
        return "sync " + key;
    }

    public CompletionStage<String> getAsync(String key) {
        return CompletableFuture.completedStage("async " + key);
    }

    public CompletionStage<Boolean> exists() {
        return CompletableFuture.completedStage(false);
    }

    public boolean existsBlocking() {
        return true;
    }

    public int size(int one) {
        return one;
    }

    public CompletionStage<String> sizeAsync(int one) {
        return CompletableFuture.completedStage("async");
    }

    public CompletionStage<Void> notifyAsync() {
        return CompletableFuture.completedStage(null);
    }

    public CompletionStage<Void> importAsync() {
        return CompletableFuture.completedStage(null);
    }

    public CompletionStage<Void> Async() {
        return CompletableFuture.completedStage(null);
    }

    public String $dollar$(String $value) {
        return $value;
    }

    public String URLForHTTP() {
        return "url";
    }

    public String fetch_data() {
        return "fetch_data";
    }

    public String fetchData() {
        return "fetchData";
    }

    // Exceptions

    public CompletionStage<String> failing() {
        return CompletableFuture.failedStage(new IOException("failing"));
    }

    public CompletionStage<String> throwing() throws Failure {
        throw new Failure("throwing");
    }

    public String failingHere() throws Failure, TimeoutException {
        throw new Failure("failingHere");
    }

    public <X extends Exception> CompletionStage<String> either(Class<X> type) throws X, ExecutionException {
        throw type.cast(new Failure("either"));
    }

    public <X extends Exception> void neither(X failure) throws X {
        throw failure;
    }

    @SmartAsync(throwing = InterruptedException.class)
    public CompletionStage<String> interruptible() throws IllegalStateException {
        return CompletableFuture.completedStage("interruptible");
    }

    // Annotations

    /** @deprecated for the fixture. */
    @Deprecated(since = "1", forRemoval = true)
    public CompletionStage<Old> old(Old old) {
        return CompletableFuture.completedStage(old);
    }

    @NonBlocking
    public int count() throws Failure {
        return 7;
    }

    @NonBlocking
    public CompletionStage<String> plainStage() {
        return stage();
    }

    // What is not shown

    protected CompletionStage<String> hiddenProtected() {
        return stage();
    }

    CompletionStage<String> hiddenPackage() {
        return stage();
    }

    private CompletionStage<String> hiddenPrivate() {
        return stage();
    }

    @Override
    public String toString() {
        return "Everything" + (hiddenPrivate() == null ? "" : "!");
    }

    // Statics

    public static CompletionStage<String> statics(String text) {
        return CompletableFuture.completedStage(text);
    }

    public static <K> List<K> genericStatics(K value) {
        return List.of(value);
    }

    // Inherited

    @Override
    public CompletableFuture<String> covariant() {
        return CompletableFuture.completedFuture("covariant");
    }

    @Override
    public void close() throws InterruptedException, Failure {
        throw new InterruptedException("closing");
    }
}
