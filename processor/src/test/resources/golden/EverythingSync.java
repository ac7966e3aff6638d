package everything;

import dev.smartasync.Bridge;
import java.io.IOException;
import java.io.Serializable;
import java.lang.AutoCloseable;
import java.lang.Class;
import java.lang.Comparable;
import java.lang.Deprecated;
import java.lang.Enum;
import java.lang.Exception;
import java.lang.IllegalStateException;
import java.lang.Integer;
import java.lang.InterruptedException;
import java.lang.Long;
import java.lang.Number;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The synchronous view of {@link Everything}.
 */
@Generated("dev.smartasync.processor.SmartAsyncProcessor")
@SuppressWarnings({
        "all",
        "deprecation",
        "exports",
        "overloads",
        "rawtypes",
        "removal",
        "try",
        "unchecked"
})
@NullMarked
public interface EverythingSync<K extends Comparable<K>, V extends @Nullable Object & Serializable> extends AutoCloseable {
    /**
     * The view, which waits and offloads through {@link Bridge#standard()}.
     */
    static <K extends Comparable<K>, V extends @Nullable Object & Serializable> EverythingSync<K, V> of(
            Everything<K, V> target) {
        return new EverythingSyncView<>(target, Bridge.standard());
    }

    /**
     * The view, which waits and offloads through {@code bridge}.
     */
    static <K extends Comparable<K>, V extends @Nullable Object & Serializable> EverythingSync<K, V> of(
            Everything<K, V> target, Bridge bridge) {
        return new EverythingSyncView<>(target, bridge);
    }

    String stage() throws IOException;

    Integer future() throws IOException;

    Long plainFuture() throws IOException;

    void nothing() throws IOException;

    @Nullable String maybe() throws IOException;

    List<@Nullable V> nested() throws IOException;

    String word() throws IOException;

    Map<String, K> done() throws IOException;

    Number upper() throws IOException;

    Object lower() throws IOException;

    Object any() throws IOException;

    Object raw() throws IOException;

    CompletionStage<String> stageOfStage() throws IOException;

    int[] arrays() throws IOException;

    Everything<K, V>.Inner inner() throws IOException;

    Map.Entry<K, ? extends List<? super V>> entry(Map. @Nullable Entry<K, V> entry) throws
            IOException;

    <F extends CompletionStage<String>> String bounded(F stage) throws IOException;

    @Nullable String nullable(@Nullable String text);

    String @Nullable [] nullableArray(@Nullable String[] texts);

    boolean booleans(boolean value);

    byte bytes();

    char chars();

    double[][] doubles();

    void voids();

    List<String> values();

    String overloaded(int number);

    String overloaded(Integer number);

    String overloaded(Object any);

    String overloaded(String... texts);

    String overloaded(long number) throws IOException;

    String overloaded(Callable<String> callable) throws IOException;

    String overloaded(Supplier<String> supplier) throws IOException;

    <T> Integer counted(T... values) throws IOException;

    <T extends Number & Comparable<T>> T greatest(Collection<? extends T> numbers);

    <T, R extends @Nullable Object> R mapped(T value, Function<? super T, ? extends R> function)
            throws IOException;

    <T> List<T> empty() throws IOException;

    <E extends Enum<E>> E constant(Class<E> type, String name);

    /**
     * Names that generated code would like to have for itself.
     */
    Integer locals(int call, int failure, int target, int bridge, int interrupt, int java, int dev)
            throws IOException;

    int sameLocals(int call, int failure, int target, int bridge, int interrupt, int java,
            int everything);

    <call, failure, Operation, CompletableFuture> Operation variables(call first, failure second,
            Operation third, CompletableFuture fourth);

    <Bridge, Call> Call moreVariables(Bridge bridge, Call call) throws IOException;

    String fetch() throws IOException;

    String get(String key);

    boolean exists();

    int size(int one);

    String sizeAsync(int one) throws IOException;

    void notifyAsync() throws IOException;

    void importAsync() throws IOException;

    void Async() throws IOException;

    String $dollar$(String $value);

    String URLForHTTP();

    String fetch_data();

    String fetchData();

    String failing() throws IOException;

    String throwing() throws Everything.Failure, IOException;

    String failingHere() throws Everything.Failure, TimeoutException;

    <X extends Exception> String either(Class<X> type) throws X, ExecutionException, IOException;

    <X extends Exception> void neither(X failure) throws X;

    String interruptible() throws IllegalStateException, InterruptedException;

    /**
     * @deprecated for the fixture.
     */
    @Deprecated(
            since = "1",
            forRemoval = true
    )
    Old old(Old old) throws IOException;

    int count() throws Everything.Failure;

    CompletionStage<String> plainStage();

    String statics(String text) throws IOException;

    <K> List<K> genericStatics(K value);

    String covariant() throws IOException;

    @Override
    void close() throws Everything.Failure;

    @Nullable String inherited(String value) throws IOException;

    String[] inheritedArray(String... values);

    <K_> List<? super V> inheritedGeneric(K_ key, V value) throws IOException;

    String inheritedStatics();

    Integer area(Integer unit) throws IOException;

    String describe();
}
