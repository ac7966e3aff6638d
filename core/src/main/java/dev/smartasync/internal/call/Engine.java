package dev.smartasync.internal.call;

import dev.smartasync.Blocking;
import dev.smartasync.CallerContext;
import dev.smartasync.internal.stream.Collecting;
import dev.smartasync.internal.stream.Streams;
import dev.smartasync.internal.stream.TargetPublisher;
import dev.smartasync.internal.thread.Detection;
import dev.smartasync.internal.thread.Frames;
import dev.smartasync.internal.thread.Pump;
import dev.smartasync.internal.thread.ThreadState;
import dev.smartasync.spi.Call;
import dev.smartasync.spi.Operation;
import dev.smartasync.spi.Target;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a bridge does: asks what the calling thread may do, and takes the way that follows. */
public final class Engine {
    private final Settings settings;
    private final Awaiter awaiter;
    private final OpenCalls open;
    private final Refusals refusals;
    private final Executor offloadNow;
    private final Detection detection;
    private final boolean bounded;

    /** An engine with these settings. */
    public Engine(Settings settings) {
        this.settings = settings;
        this.detection = settings.detection();
        this.awaiter = new Awaiter(settings);
        this.open = new OpenCalls(awaiter);
        this.refusals = new Refusals(settings);
        this.bounded = settings.timeout() != null;
        this.offloadNow = settings.offloading()::run;
    }

    /** What this was built with. */
    public Settings settings() {
        return settings;
    }

    /** What the calling thread may do. */
    public Blocking blocking() {
        return detection.current();
    }

    /** What the calling thread may do, and why. */
    public CallerContext callerContext() {
        return detection.explain();
    }

    /** Opens a call of an asynchronous target whose caller wants a value. */
    public Call enter(Operation operation) {
        int[] state = ThreadState.get();
        Blocking blocking = detection.current(Thread.currentThread(), state);
        if (blocking != Blocking.ALLOWED && !operation.isNonBlocking()) {
            if (blocking == Blocking.CONFINED) {
                return new ConfinedCall(operation, settings, awaiter, started(operation));
            }
            if (operation.isClosing()) {
                return new ClosingCall(operation, settings);
            }
            refusals.forbidden(operation);
        }
        int frame = Frames.open(state);
        return bounded || operation.isBounded() ? new OpenCall(awaiter, frame, System.nanoTime()) : open.at(frame);
    }

    /** Lets a synchronous target be called directly, or refuses. */
    public void admit(Operation operation) {
        if (detection.current() == Blocking.FORBIDDEN && !operation.isNonBlocking()) {
            refusals.forbidden(operation);
        }
    }

    /** Closes here, or starts it elsewhere on a thread that must not wait. */
    public void close(Operation operation, Target<?> target) {
        if (detection.current() == Blocking.FORBIDDEN && !operation.isNonBlocking()) {
            ClosingCall.reportFailure(operation, settings.offloading().start(operation, target, null));
            return;
        }
        try {
            target.call();
        } catch (Throwable failure) {
            throw Failures.<RuntimeException>asItIs(failure);
        }
    }

    /** Calls an asynchronous target and waits for what it returns, for callers that have it as a function. */
    public <T extends @Nullable Object> T call(Operation operation, Target<?> target) {
        Call call = enter(operation);
        if (call.isConfined()) {
            return call.awaitElsewhere(target);
        }
        try {
            return call.await(operation, target.call());
        } catch (Throwable failure) {
            throw Failures.<RuntimeException>asItIs(failure);
        } finally {
            call.exit();
        }
    }

    /** Waits for a source that somebody has started already. */
    public <T extends @Nullable Object> T awaitNow(Operation operation, Object source) {
        admit(operation);
        return awaiter.await(operation, source, started(operation));
    }

    /** Runs a synchronous target elsewhere. */
    public <T extends @Nullable Object> CompletableFuture<T> offload(Operation operation, Target<T> target) {
        return settings.offloading().start(operation, target, callersLoop());
    }

    /** Runs a synchronous target elsewhere for a caller who waits, and who can stop waiting then. */
    public <T extends @Nullable Object> T offloadAndWait(Operation operation, Target<T> target) {
        admit(operation);
        Long started = started(operation);
        return awaiter.awaitOwn(operation, settings.offloading().start(operation, target, null), started);
    }

    /**
     * A future that fails once the operation's own time limit is over, for a caller who got {@code future} just now. That itself may
     * be somebody else's.
     *
     * @param started when the call began, in {@link System#nanoTime} units
     * @param cancel whether {@code future} is the call's own, and not shared
     */
    public <T extends @Nullable Object> CompletableFuture<T> inTime(
            Operation operation, Duration limit, long started, CompletableFuture<T> future, boolean cancel) {
        return future.isDone()
                ? future
                : LoopFuture.of(future, callersLoop(), detection, cancel)
                        .failingAfter(
                                Math.max(0, Awaiter.deadline(started, limit) - System.nanoTime()),
                                settings.offloading()::run,
                                () -> Timeouts.failure(operation, limit, future));
    }

    /** What an asynchronous target returned, for a caller who wants a future. */
    @SuppressWarnings("unchecked") // the source's values are of the type that the target declares
    public <T extends @Nullable Object> CompletableFuture<T> handOver(Operation operation, @Nullable Object source) {
        CompletableFuture<T> future = source != null && source.getClass() == CompletableFuture.class
                ? (CompletableFuture<T>) source
                : converted(operation, source);
        return onCallersLoop(future, settings.cancels(operation, source));
    }

    /**
     * All elements of the publisher that an asynchronous target returned, for a caller who wants a future. Cancelling that cancels the
     * publisher.
     */
    public <T> CompletableFuture<List<T>> collectLater(Operation operation, @Nullable Object source) {
        return onCallersLoop(collectingHere(this.<T>publisher(operation, source)), true);
    }

    /** The elements of a publisher. Closing the stream cancels it. */
    public <T> Stream<T> stream(Operation operation, Object source) {
        admit(operation);
        return read(operation, publisher(operation, source));
    }

    /** The elements of the publisher that an asynchronous target returns. Closing the stream cancels it. */
    public <T> Stream<T> stream(Operation operation, Target<?> target) {
        return read(operation, this.<T>called(operation, target));
    }

    /** All elements of a publisher, once it has ended. */
    public <T> List<T> collect(Operation operation, Object source) {
        admit(operation);
        return awaiter.awaitOwn(operation, collecting(operation, publisher(operation, source)), started(operation));
    }

    /** All elements of the publisher that an asynchronous target returns, once it has ended. */
    public <T> List<T> collect(Operation operation, Target<?> target) {
        if (operation.isClosing()) {
            Target<Collecting<T>> closing = () -> collectingHere(publisher(operation, target.call()));
            return call(operation, closing);
        }
        Long started = started(operation);
        return awaiter.awaitOwn(operation, collecting(operation, this.<T>called(operation, target)), started);
    }

    /** What a synchronous target of many values returns, as a publisher that calls it elsewhere for each subscriber. */
    public <T> Publisher<T> publish(Operation operation, Target<?> target) {
        return new TargetPublisher<>(operation, target, settings.offloading(), this::callersLoop);
    }

    /** Where the continuations of the call on this thread belong. */
    public Executor callExecutor() {
        Pump pump = Frames.pump(offloadNow);
        if (pump != null) {
            return pump;
        }
        Executor loop = detection.loop();
        return loop != null ? loop : settings.offloading().inContext();
    }

    /** Where a target goes on whose caller wants a future: where what depends on that belongs, too. */
    public Executor asyncExecutor() {
        Executor loop = callersLoop();
        return loop != null ? loop : settings.offloading().inContext();
    }

    @SuppressWarnings("unchecked") // as above
    private <T extends @Nullable Object> CompletableFuture<T> converted(Operation operation, @Nullable Object source) {
        Future<?> future;
        try {
            future = settings.adapters().future(operation, source);
        } catch (RuntimeException unusable) {
            return CompletableFuture.failedFuture(unusable);
        }
        return future instanceof CompletableFuture<?> whole
                ? (CompletableFuture<T>) whole
                : settings.offloading().watch(operation, (Future<T>) future, settings.cancels(operation, source));
    }

    /** A stream's methods declare nothing: what fails while it is read is never a checked exception. */
    private <T> Stream<T> read(Operation operation, Publisher<T> publisher) {
        return Streams.of(publisher, settings.prefetch(), reader(operation.throwing()));
    }

    private <T> Collecting<T> collecting(Operation operation, Publisher<T> publisher) {
        Collecting<T> collecting = new Collecting<>();
        reader(operation).subscribe(publisher, collecting);
        return collecting;
    }

    /** Where nobody waits, as with a close, this may begin on any thread. */
    private static <T> Collecting<T> collectingHere(Publisher<T> publisher) {
        Collecting<T> collecting = new Collecting<>();
        publisher.subscribe(collecting);
        return collecting;
    }

    /** What the target returns, called here, or off a confined caller's context. */
    private <T> Publisher<T> called(Operation operation, Target<?> target) {
        Target<CompletableFuture<Publisher<T>>> called =
                () -> CompletableFuture.completedFuture(publisher(operation, target.call()));
        return call(operation, called);
    }

    @SuppressWarnings("unchecked") // the source's elements are of the type that the target declares
    private <T> Publisher<T> publisher(Operation operation, @Nullable Object source) {
        return (Publisher<T>) settings.publishers().publisher(operation, source);
    }

    private StreamReader reader(Operation operation) {
        return new StreamReader(operation, settings, awaiter, refusals);
    }

    /**
     * A future for a caller who may be on an event loop.
     *
     * @param cancel whether it is the call's own, and not shared
     */
    private <T extends @Nullable Object> CompletableFuture<T> onCallersLoop(
            CompletableFuture<T> future, boolean cancel) {
        if (future.isDone()) {
            return future;
        }
        Executor loop = callersLoop();
        return loop == null ? future : LoopFuture.of(future, loop, detection, cancel);
    }

    /** None within a call whose caller waits, since a loop that waits does not get to run what comes back to it. */
    private @Nullable Executor callersLoop() {
        return settings.resumeOnCaller() && !Frames.isOpen() ? detection.loop() : null;
    }

    private @Nullable Long started(Operation operation) {
        return bounded || operation.isBounded() ? System.nanoTime() : null;
    }
}
