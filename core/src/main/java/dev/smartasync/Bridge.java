package dev.smartasync;

import dev.smartasync.internal.call.Engine;
import dev.smartasync.internal.offload.OffloadExecutors;
import dev.smartasync.internal.view.RuntimeViews;
import dev.smartasync.spi.Call;
import dev.smartasync.spi.Operation;
import dev.smartasync.spi.Target;
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
 * Awaits asynchronous targets and offloads synchronous ones, and holds the configuration. Immutable, and shared by any number of
 * threads of any kind; nothing is remembered per method, per instance or per thread.
 *
 * <p>{@link #standard()} serves most applications. Libraries that want their own limits and frameworks that own threads build one
 * with {@link #builder()} and give it to the views: {@code DataManagerSync.of(manager, bridge)}.
 *
 * <h2>Waiting</h2>
 *
 * A wait asks first what the calling thread may do, also where the result is there already, and refuses with a
 * {@link BlockingNotAllowedException} before anything starts. An interrupted wait asks its source to cancel and throws an
 * {@link AwaitInterruptedException} with the interrupt flag set; one that takes too long does the same with an
 * {@link AwaitTimeoutException}. The source's failure is thrown as the same instance.
 *
 * <h2>Offloading</h2>
 *
 * A synchronous target runs on a virtual thread (from Java 24) or on a thread of an unbounded pool, never on the caller's.
 * {@code cancel(true)} on its future interrupts it, and so does {@code orTimeout}; {@code completeOnTimeout} lets it run to its end.
 * What depends on a future that was asked for on an event loop runs on that
 * loop; everywhere else it runs on the thread that completes the future.
 */
public final class Bridge {
    private final Engine engine;

    Bridge(Engine engine) {
        this.engine = engine;
    }

    /** The bridge with no configuration but what an operator set by system property and what services are on the path. */
    public static Bridge standard() {
        return Standard.BRIDGE;
    }

    /** A bridge that differs from the standard one. */
    public static BridgeBuilder builder() {
        return new BridgeBuilder();
    }

    /**
     * Waits for a value.
     *
     * @param source a {@link CompletionStage}, a {@link java.util.concurrent.Future}, or a type that an adapter knows
     * @throws BlockingNotAllowedException on a thread that must not wait, also where the source is complete
     * @throws AwaitInterruptedException if the thread is interrupted first
     * @throws AwaitTimeoutException if the bridge has a time limit and it passes first
     * @throws java.util.concurrent.CompletionException around a checked exception of the source
     * @throws IllegalArgumentException if no adapter knows the source's type
     */
    public <T extends @Nullable Object> T await(Object source) {
        return engine.awaitNow(Operations.AWAIT, source);
    }

    /** Waits for a value no longer than {@code timeout}, as {@link #await(Object)} does. */
    public <T extends @Nullable Object> T await(Object source, Duration timeout) {
        return engine.awaitNow(Operations.AWAIT.timeout(timeout), source);
    }

    /** Waits for a value as {@link #await(Object)} does, and rethrows a checked {@code declared} as it is. */
    public <T extends @Nullable Object, X extends Exception> T await(Object source, Class<X> declared) throws X {
        return engine.awaitNow(Operations.AWAIT.throwing(declared), source);
    }

    /** Waits for a stage's value, as {@link #await(Object)} does. */
    public <T extends @Nullable Object> T await(CompletionStage<T> stage) {
        return engine.awaitNow(Operations.AWAIT, stage);
    }

    /** Waits for a stage's value no longer than {@code timeout}, as {@link #await(Object)} does. */
    public <T extends @Nullable Object> T await(CompletionStage<T> stage, Duration timeout) {
        return engine.awaitNow(Operations.AWAIT.timeout(timeout), stage);
    }

    /** Waits for a stage's value as {@link #await(Object)} does, and rethrows a checked {@code declared} as it is. */
    public <T extends @Nullable Object, X extends Exception> T await(CompletionStage<T> stage, Class<X> declared)
            throws X {
        return engine.awaitNow(Operations.AWAIT.throwing(declared), stage);
    }

    /**
     * Runs {@code body} elsewhere, and gives its result as a future. Never runs it on the calling thread.
     *
     * @return fails with what the body throws, or with a {@link java.util.concurrent.RejectedExecutionException} that names the
     *     executor if it refuses the task. {@code cancel(true)} interrupts the body.
     */
    public <T extends @Nullable Object> CompletableFuture<T> async(Callable<T> body) {
        return engine.offload(Operations.ASYNC, body::call);
    }

    /** The same function, waiting for what it returns as {@link #await(Object)} does. Refuses before the function starts. */
    public <T extends @Nullable Object> Supplier<T> toSync(Supplier<? extends CompletionStage<T>> function) {
        return () -> engine.call(Operations.TO_SYNC, function::get);
    }

    /** The same function, waiting for what it returns as {@link #await(Object)} does. Refuses before the function starts. */
    public <A extends @Nullable Object, T extends @Nullable Object> Function<A, T> toSync(
            Function<? super A, ? extends CompletionStage<T>> function) {
        return argument -> engine.call(Operations.TO_SYNC, () -> function.apply(argument));
    }

    /** The same function, waiting for what it returns as {@link #await(Object)} does. Refuses before the function starts. */
    public <A extends @Nullable Object, B extends @Nullable Object, T extends @Nullable Object>
            BiFunction<A, B, T> toSync(BiFunction<? super A, ? super B, ? extends CompletionStage<T>> function) {
        return (first, second) -> engine.call(Operations.TO_SYNC, () -> function.apply(first, second));
    }

    /** The same function, run elsewhere as {@link #async} does. */
    public <T extends @Nullable Object> Supplier<CompletableFuture<T>> toAsync(Callable<T> function) {
        return () -> engine.offload(Operations.TO_ASYNC, function::call);
    }

    /** The same function, run elsewhere as {@link #async} does. */
    public <A extends @Nullable Object, T extends @Nullable Object> Function<A, CompletableFuture<T>> toAsync(
            Function<? super A, T> function) {
        return argument -> engine.offload(Operations.TO_ASYNC, () -> function.apply(argument));
    }

    /** The same function, run elsewhere as {@link #async} does. */
    public <A extends @Nullable Object, B extends @Nullable Object, T extends @Nullable Object>
            BiFunction<A, B, CompletableFuture<T>> toAsync(BiFunction<? super A, ? super B, T> function) {
        return (first, second) -> engine.offload(Operations.TO_ASYNC, () -> function.apply(first, second));
    }

    /**
     * The elements of a publisher, as a stream that waits for each.
     *
     * <p>Nothing is subscribed before the stream is read. At most the bridge's prefetch is asked for ahead. Closing the stream cancels
     * the publisher, so use it in a try-with-resources unless it is read to its end. Each wait for an element behaves as
     * {@link #await(Object)} does.
     *
     * @param publisher a {@link java.util.concurrent.Flow.Publisher}, or a type that a {@link dev.smartasync.spi.StreamAdapter} knows
     * @throws BlockingNotAllowedException on a thread that must not wait, here and while reading
     * @throws IllegalArgumentException if no adapter knows the publisher's type
     */
    public <T> Stream<T> stream(Object publisher) {
        return engine.stream(Operations.STREAM, publisher);
    }

    /** All elements of a publisher, when it has ended. Waits as {@link #await(Object)} does. */
    public <T> List<T> collect(Object publisher) {
        return engine.collect(Operations.COLLECT, publisher);
    }

    /**
     * A source of many values as a publisher. Each subscriber has {@code source} called anew, elsewhere, and gets the elements as it
     * asks for them; one more than was asked for may be read ahead. Cancelling interrupts the source and closes it.
     *
     * @param source gives a {@link Stream}, an {@link Iterable} or a {@link java.util.Iterator}
     */
    public <T> Publisher<T> publisher(Callable<?> source) {
        return engine.publish(Operations.PUBLISHER, source::call);
    }

    /**
     * A view of {@code target} as a {@code type}, made at run time: a proxy, with no processor, that does what the generated view does
     * (see {@link ViewOf}). A method of {@code type} is matched with the target's method of the same name and parameters, in either
     * colour; {@code fooAsync} matches {@code foo}, and so do {@code fooBlocking} and {@code fooSync}. Where the target has both colours,
     * the one that is wanted is called; where the target is a {@code type} itself, its asynchronous half. A default method is what it is
     * where the target has no match for it.
     *
     * <p>Where {@link ViewOf} is on {@code type}, its options hold, the target has to be what it names, and the default methods that
     * {@code type} itself has stay as they are. Annotations that are not there at run time, such as JetBrains' {@code NonBlocking}, do
     * not count.
     *
     * <p>A publisher is a {@link Stream} where the view's method returns one, to be closed, and is collected where it returns a
     * {@link List}, a {@link java.util.Collection} or an {@link Iterable}. A stream, an iterable or an iterator is a {@link Publisher}
     * where that is wanted.
     *
     * <p>A method that gives values throws what it declares as it is, and any other checked exception as the cause of a
     * {@link java.util.concurrent.CompletionException}. {@code close()} on a thread that must not wait starts the closing and does not
     * wait. What is marked as {@link NonBlocking}, and the components of a record, may be called everywhere.
     *
     * @param type an interface whose methods have the colour that is wanted
     * @throws IllegalArgumentException if a view cannot be made, naming every method that has no match, with the reason
     */
    public <V> V view(Class<V> type, Object target) {
        return RuntimeViews.of(engine, this, type, target);
    }

    /**
     * How many threads the pool has now that bridges share for synchronous targets, to be watched as a metric: the pool has no
     * limit. 0 where targets run on virtual threads.
     */
    public static int offloadThreads() {
        return OffloadExecutors.poolSize();
    }

    /** What the calling thread may do, and why. */
    public CallerContext callerContext() {
        return engine.callerContext();
    }

    /**
     * An executor for the continuations of the call that is running on this thread: inside a target that a synchronous caller
     * waits for, that waiting thread itself; on an event loop, the loop; elsewhere the offload executor, within the context that the
     * calling thread has now.
     *
     * <p>For those who know why. A task runs on the waiting thread only while it waits in this library. A plain
     * {@link CompletableFuture#join} inside the target, on a future that such a task completes, does not end; {@link #await} and
     * the futures that this bridge returns do.
     *
     * <p>A task that is handed over after the call has ended runs on the offload executor. None is dropped or rejected.
     */
    public Executor callExecutor() {
        return engine.callExecutor();
    }

    /**
     * For adapters: an executor for the continuations of a target that starts now and whose caller wants a future. On an event loop, the
     * loop; elsewhere the offload executor, within the context that the calling thread has now. Never a thread that waits, which
     * {@link #callExecutor} may be: whoever has a future may wait for it in a way that runs no tasks.
     *
     * <p>The loop refuses tasks once it has stopped; the offload executor's place is then taken by a thread of the task's own.
     */
    public Executor asyncExecutor() {
        return engine.asyncExecutor();
    }

    /**
     * For generated code: opens a call of an asynchronous target whose caller wants a value.
     *
     * @return to be used as {@link Call} shows
     * @throws BlockingNotAllowedException on a thread that must not wait
     */
    public Call enter(Operation operation) {
        return engine.enter(operation);
    }

    /**
     * For generated code: asks whether a synchronous target may be called directly.
     *
     * @throws BlockingNotAllowedException on a thread that must not wait
     */
    public void admit(Operation operation) {
        engine.admit(operation);
    }

    /**
     * For generated code: runs a synchronous {@code close} here, or, where waiting is forbidden, starts it elsewhere and does not
     * wait. Throws what the target throws.
     */
    public void close(Operation operation, Target<?> target) {
        engine.close(operation, target);
    }

    /** For generated code: runs a synchronous target elsewhere, as {@link #async} does. */
    public <T extends @Nullable Object> CompletableFuture<T> offload(Operation operation, Target<T> target) {
        return engine.offload(operation, target);
    }

    /**
     * For generated code: what an asynchronous target returned, as the future that its caller asked for. A caller on an event loop
     * gets a future whose dependents run on that loop; everyone else gets the stage as it is, where it is a
     * {@link CompletableFuture}. Cancelling the future of a loop, or failing it, asks the stage to cancel, unless that is shared (see
     * {@link BridgeBuilder#cancelSource}).
     *
     * @param source what the target returned; {@code null} becomes a failed future
     */
    public <T extends @Nullable Object> CompletableFuture<T> handOver(Operation operation, @Nullable Object source) {
        return engine.handOver(operation, source);
    }

    /**
     * For generated code: as {@link #stream(Object)}, for what an asynchronous target returns. The target is called on this thread, or
     * off this context where it is confined, after the question whether this thread may wait.
     */
    public <T> Stream<T> stream(Operation operation, Target<?> target) {
        return engine.stream(operation, target);
    }

    /** For generated code: as {@link #collect(Object)}, for what an asynchronous target returns. Calls it as {@link #stream} does. */
    public <T> List<T> collect(Operation operation, Target<?> target) {
        return engine.collect(operation, target);
    }

    /** For generated code: as {@link #publisher}, for a synchronous target. */
    public <T> Publisher<T> publish(Operation operation, Target<?> target) {
        return engine.publish(operation, target);
    }

    /** What the calling thread may do. */
    public Blocking blocking() {
        return engine.blocking();
    }

    /** For {@link SmartMethod}. */
    Engine engine() {
        return engine;
    }

    private static final class Operations {
        static final Operation AWAIT = Operation.of("Smart.await");
        static final Operation TO_SYNC = Operation.of("Smart.toSync");
        static final Operation TO_ASYNC = Operation.of("Smart.toAsync");
        static final Operation STREAM = Operation.of("Smart.stream");
        static final Operation COLLECT = Operation.of("Smart.collect");
        static final Operation PUBLISHER = Operation.of("Smart.publisher");
        static final Operation ASYNC = Operation.of("Smart.async");
    }

    private static final class Standard {
        static final Bridge BRIDGE = builder().build();
    }
}
