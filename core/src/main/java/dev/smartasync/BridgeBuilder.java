package dev.smartasync;

import dev.smartasync.internal.adapt.Adapters;
import dev.smartasync.internal.adapt.Publishers;
import dev.smartasync.internal.call.Engine;
import dev.smartasync.internal.call.Settings;
import dev.smartasync.internal.observe.Observers;
import dev.smartasync.internal.offload.Contexts;
import dev.smartasync.internal.offload.OffloadExecutors;
import dev.smartasync.internal.offload.Offloading;
import dev.smartasync.internal.service.Properties;
import dev.smartasync.internal.service.Services;
import dev.smartasync.internal.thread.Detection;
import dev.smartasync.spi.AsyncAdapter;
import dev.smartasync.spi.BlockingDetector;
import dev.smartasync.spi.BridgeListener;
import dev.smartasync.spi.ContextPropagator;
import dev.smartasync.spi.StreamAdapter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Configures a {@link Bridge}. Not for use by several threads.
 *
 * <p>An operator overrules what is set here, without a new build, by system properties that are read when a bridge is built. A
 * value that makes no sense is reported and ignored.
 * <ul>
 *   <li>{@code smartasync.whenForbidden} = {@code REFUSE} or {@code WARN}
 *   <li>{@code smartasync.detector.<name>} = {@code off}, for the detector that a refusal's {@link CallerContext} names
 *   <li>{@code smartasync.offload} = {@code virtual} or {@code platform}
 *   <li>{@code smartasync.callerFrames} = {@code on} or {@code off}
 * </ul>
 */
public final class BridgeBuilder {

    /** What to do where a wait is asked for on a thread that must not wait. */
    public enum WhenForbidden {
        /** Throw a {@link BlockingNotAllowedException}. */
        REFUSE,

        /**
         * Report it, once for each operation, and wait all the same. For migrations: the loop does block. A future that was asked
         * for on that loop, outside the call that now waits, completes there and so never: see {@link #resumeOnCaller}.
         */
        WARN
    }

    private final List<BlockingDetector> detectors = new ArrayList<>();
    private final List<AsyncAdapter<?>> adapters = new ArrayList<>();
    private final List<ContextPropagator<?>> propagators = new ArrayList<>();
    private final List<BridgeListener> listeners = new ArrayList<>();
    private @Nullable Executor offload;
    private WhenForbidden whenForbidden = WhenForbidden.REFUSE;
    private @Nullable Duration timeout;
    private boolean cancelSource = true;
    private boolean resumeOnCaller = true;
    private boolean callerFrames = true;
    private boolean services = true;
    private int prefetch = 256;
    private final List<StreamAdapter<?>> streamAdapters = new ArrayList<>();

    BridgeBuilder() {}

    /**
     * Where synchronous targets run. An executor with a limit can deadlock: a target may wait for another one. One that runs its tasks
     * on the thread that hands them over runs targets there.
     */
    public BridgeBuilder offload(Executor executor) {
        offload = Objects.requireNonNull(executor, "executor");
        return this;
    }

    /** What to do where a wait is asked for on a thread that must not wait. {@code REFUSE} unless said otherwise. */
    public BridgeBuilder whenForbidden(WhenForbidden policy) {
        whenForbidden = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /**
     * How long a wait may take, counted from before the target starts. None unless said otherwise. It bounds waits: a future is
     * bounded by its user, with {@code orTimeout}.
     *
     * @throws IllegalArgumentException if it is zero or negative
     */
    public BridgeBuilder timeout(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("The timeout is " + limit + ": give a positive one");
        }
        timeout = limit;
        return this;
    }

    /**
     * Whether a wait that is interrupted or times out cancels what it waited for. {@code true} unless said otherwise; wrong where
     * callers share one stage. A target can also shield a stage by returning its
     * {@link java.util.concurrent.CompletableFuture#minimalCompletionStage()}.
     *
     * <p>The same holds for a future that stands for a stage, as it does for callers on an event loop: cancelling it, or failing it as
     * {@code orTimeout} does, cancels the stage. Where the stage itself is handed on, whoever cancels that has cancelled it.
     */
    public BridgeBuilder cancelSource(boolean cancel) {
        cancelSource = cancel;
        return this;
    }

    /**
     * Whether what depends on a future that was asked for on an event loop runs on that loop. {@code true} unless said otherwise.
     */
    public BridgeBuilder resumeOnCaller(boolean resume) {
        resumeOnCaller = resume;
        return this;
    }

    /**
     * Whether a failure that a wait throws carries, as a suppressed exception, the frames of the caller that waited. {@code true}
     * unless said otherwise.
     */
    public BridgeBuilder callerFrames(boolean add) {
        callerFrames = add;
        return this;
    }

    /** Adds a detector. It is asked before the built-in ones; of several, the first opinion holds. */
    public BridgeBuilder detector(BlockingDetector detector) {
        detectors.add(Objects.requireNonNull(detector, "detector"));
        return this;
    }

    /** Adds an adapter, which wins over those that are found as services. */
    public BridgeBuilder adapter(AsyncAdapter<?> adapter) {
        adapters.add(Objects.requireNonNull(adapter, "adapter"));
        return this;
    }

    /** Adds an adapter for a type of many values, which wins over those that are found as services. */
    public BridgeBuilder adapter(StreamAdapter<?> adapter) {
        streamAdapters.add(Objects.requireNonNull(adapter, "adapter"));
        return this;
    }

    /**
     * How many elements of a stream may be there before they are asked for. 256 unless said otherwise.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public BridgeBuilder prefetch(int elements) {
        if (elements < 1) {
            throw new IllegalArgumentException("The prefetch is " + elements + ": give at least 1");
        }
        prefetch = elements;
        return this;
    }

    /** Adds a propagator; the first is the outermost. */
    public BridgeBuilder propagator(ContextPropagator<?> propagator) {
        propagators.add(Objects.requireNonNull(propagator, "propagator"));
        return this;
    }

    /** Adds a listener. */
    public BridgeBuilder listener(BridgeListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Whether adapters, detectors, propagators and listeners are also looked up as services, through the class loader of this
     * library. {@code true} unless said otherwise; containers that hand over their own say {@code false}.
     */
    public BridgeBuilder services(boolean lookUp) {
        services = lookUp;
        return this;
    }

    /** The bridge. The builder may be used again. */
    public Bridge build() {
        Overrides overrides = new Overrides();
        List<AsyncAdapter<?>> allAdapters = new ArrayList<>(adapters);
        List<StreamAdapter<?>> allStreamAdapters = new ArrayList<>(streamAdapters);
        List<ContextPropagator<?>> allPropagators = new ArrayList<>(propagators);
        List<BridgeListener> allListeners = new ArrayList<>(listeners);
        if (services) {
            Services.load(AsyncAdapter.class, each -> each.type()).forEach(allAdapters::add);
            Services.load(StreamAdapter.class, each -> each.type()).forEach(allStreamAdapters::add);
            Services.load(ContextPropagator.class, each -> {}).forEach(allPropagators::add);
            allListeners.addAll(Services.load(BridgeListener.class, each -> {}));
        }
        Observers observers = new Observers(allListeners);
        return new Bridge(new Engine(new Settings(
                services
                        ? Detection.withServices(detectors, Properties::enables)
                        : new Detection(detectors, List.of(), Properties::enables),
                new Adapters(allAdapters),
                new Publishers(allStreamAdapters),
                new Offloading(executor(overrides), new Contexts(allPropagators), observers),
                observers,
                overrides.whenForbidden(whenForbidden) == WhenForbidden.REFUSE,
                timeout,
                cancelSource,
                resumeOnCaller,
                overrides.callerFrames(callerFrames),
                prefetch)));
    }

    private Executor executor(Overrides overrides) {
        String kind = overrides.offload();
        return offload != null && kind.isEmpty() ? offload : OffloadExecutors.named(kind);
    }
}
