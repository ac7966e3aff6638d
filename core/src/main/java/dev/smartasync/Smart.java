package dev.smartasync;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Publisher;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The functions of the {@linkplain Bridge#standard() standard bridge}: waiting and offloading without a view.
 *
 * <p>Each does what the method of the same name in {@link Bridge} does, and fails as that does.
 */
public final class Smart {
    private Smart() {}

    /** Waits for a stage's value. */
    public static <T extends @Nullable Object> T await(CompletionStage<T> stage) {
        return Bridge.standard().await(stage);
    }

    /** Waits for a stage's value no longer than {@code timeout}. */
    public static <T extends @Nullable Object> T await(CompletionStage<T> stage, Duration timeout) {
        return Bridge.standard().await(stage, timeout);
    }

    /** Waits for a stage's value, and rethrows a checked {@code declared} as it is. */
    public static <T extends @Nullable Object, X extends Exception> T await(CompletionStage<T> stage, Class<X> declared)
            throws X {
        return Bridge.standard().await(stage, declared);
    }

    /** Waits for the value of a future, or of a type that an adapter knows. */
    public static <T extends @Nullable Object> T await(Object source) {
        return Bridge.standard().await(source);
    }

    /** Waits for such a value no longer than {@code timeout}. */
    public static <T extends @Nullable Object> T await(Object source, Duration timeout) {
        return Bridge.standard().await(source, timeout);
    }

    /** Waits for such a value, and rethrows a checked {@code declared} as it is. */
    public static <T extends @Nullable Object, X extends Exception> T await(Object source, Class<X> declared) throws X {
        return Bridge.standard().await(source, declared);
    }

    /** Runs {@code body} elsewhere. */
    public static <T extends @Nullable Object> CompletableFuture<T> async(Callable<T> body) {
        return Bridge.standard().async(body);
    }

    /** The same function, waiting for what it returns. */
    public static <T extends @Nullable Object> Supplier<T> toSync(Supplier<? extends CompletionStage<T>> function) {
        return Bridge.standard().toSync(function);
    }

    /** The same function, waiting for what it returns. */
    public static <A extends @Nullable Object, T extends @Nullable Object> Function<A, T> toSync(
            Function<? super A, ? extends CompletionStage<T>> function) {
        return Bridge.standard().toSync(function);
    }

    /** The same function, waiting for what it returns. */
    public static <A extends @Nullable Object, B extends @Nullable Object, T extends @Nullable Object>
            BiFunction<A, B, T> toSync(BiFunction<? super A, ? super B, ? extends CompletionStage<T>> function) {
        return Bridge.standard().toSync(function);
    }

    /** The same function, run elsewhere. */
    public static <T extends @Nullable Object> Supplier<CompletableFuture<T>> toAsync(Callable<T> function) {
        return Bridge.standard().toAsync(function);
    }

    /** The same function, run elsewhere. */
    public static <A extends @Nullable Object, T extends @Nullable Object> Function<A, CompletableFuture<T>> toAsync(
            Function<? super A, T> function) {
        return Bridge.standard().toAsync(function);
    }

    /** The same function, run elsewhere. */
    public static <A extends @Nullable Object, B extends @Nullable Object, T extends @Nullable Object>
            BiFunction<A, B, CompletableFuture<T>> toAsync(BiFunction<? super A, ? super B, T> function) {
        return Bridge.standard().toAsync(function);
    }

    /** The elements of a publisher, as a stream that waits for each. Close it unless it is read to its end. */
    public static <T> Stream<T> stream(Object publisher) {
        return Bridge.standard().stream(publisher);
    }

    /** All elements of a publisher, when it has ended. */
    public static <T> List<T> collect(Object publisher) {
        return Bridge.standard().collect(publisher);
    }

    /** A stream, an iterable or an iterator as a publisher. */
    public static <T> Publisher<T> publisher(Callable<?> source) {
        return Bridge.standard().publisher(source);
    }

    /** A view of {@code target} as a {@code type}, made at run time. */
    public static <V> V view(Class<V> type, Object target) {
        return Bridge.standard().view(type, target);
    }

    /** What the calling thread may do, and why. */
    public static CallerContext callerContext() {
        return Bridge.standard().callerContext();
    }

    /** An executor for the continuations of the call that is running on this thread. */
    public static Executor callExecutor() {
        return Bridge.standard().callExecutor();
    }
}
