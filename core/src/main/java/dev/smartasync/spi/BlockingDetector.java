package dev.smartasync.spi;

import dev.smartasync.Blocking;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a thread may do, for one library. Found by {@link java.util.ServiceLoader} through the class loader of this
 * library, or given to {@link dev.smartasync.BridgeBuilder#detector}.
 *
 * <p>{@link #detect} is asked on every call, so it must be quick, allocate nothing and be passive: it starts nothing,
 * initialises nothing that has an effect of its own, and keeps no class loader. The other methods are asked only when their
 * answer is needed. All are asked on the thread in question. A {@link LinkageError} disables the detector, and is reported once.
 */
public interface BlockingDetector {

    /** A short name, such as {@code vertx}. An operator disables the detector with {@code -Dsmartasync.detector.<name>=off}. */
    String name();

    /**
     * What the current thread may do, or {@code null} for no opinion.
     *
     * @param current the current thread
     */
    @Nullable
    Blocking detect(Thread current);

    /** Why, after {@link #detect} had an opinion: the end of a sentence that begins with the thread. */
    default String reason(Thread current) {
        return "the detector \"" + name() + "\" says so";
    }

    /**
     * What brings a task back to the loop that the current thread is running, after {@link #detect} answered
     * {@link Blocking#FORBIDDEN}; {@code null} where nothing does.
     *
     * <p>Where one thread runs many contexts, it brings the task back to the current one. Two executors are equal if they
     * bring a task to the same place: when that is where something completes already, the bridge does not go through the
     * executor. Once the loop has stopped it throws {@link java.util.concurrent.RejectedExecutionException}, and the task runs
     * elsewhere; one that it takes without a word and never runs is lost.
     */
    default @Nullable Executor loop() {
        return null;
    }

    /**
     * Waits for {@code done} in a way that lets this context make progress, after {@link #detect} answered
     * {@link Blocking#CONFINED}. Returns when {@code done} is complete, however it completed.
     *
     * <p>A wait that ends early, by an interrupt or by the limit, leaves the context fit for its next task. Where the context
     * cannot make progress meanwhile, the wait asks {@link CompletableFuture#isDone} now and then: some futures look at their
     * source only when they are asked (see {@link AsyncAdapter#toFuture}). The bridge's own wait does.
     *
     * @param done what to wait for
     * @param timeout the longest wait, or {@code null} for none
     * @return {@code false}, at once, where this context has no way of its own; the bridge then waits in its own
     * @throws InterruptedException if the wait was interrupted
     * @throws TimeoutException if {@code timeout} passed first
     */
    default boolean await(CompletableFuture<?> done, @Nullable Duration timeout)
            throws InterruptedException, TimeoutException {
        return false;
    }
}
