package dev.smartasync.spi;

import java.util.concurrent.CompletableFuture;

/**
 * Makes one asynchronous type known: a method that returns {@link #type()}, or a subtype, is an asynchronous target.
 *
 * <p>Found by {@link java.util.ServiceLoader} through the class loader of this library, or given to
 * {@link dev.smartasync.BridgeBuilder#adapter}. An adapter is asked from any thread and keeps no state.
 *
 * @param <A> the asynchronous type
 */
public interface AsyncAdapter<A> {

    /**
     * The type that this adapter knows: the class of {@code A}, as {@code Mono.class} is for an {@code AsyncAdapter<Mono<?>>}. A
     * {@link LinkageError} leaves the adapter out.
     */
    Class<? super A> type();

    /**
     * The source as a future. A lazy source is started by this, once, on the calling thread.
     *
     * <p>The future completes with the source's value ({@code null} where it ends empty) or with the very instance of its
     * failure. Cancelling the future, or failing it from outside, cancels the source, or detaches from it where the source cannot be
     * cancelled; a {@link SourceFuture} does so.
     *
     * <p>If the source tells of its completion only on a context that a waiting thread may hold, {@code isDone} of the future has
     * to look at the source itself; a detector's wait in such a context asks it now and then.
     *
     * @param source never {@code null}
     */
    CompletableFuture<?> toFuture(A source);

    /**
     * Whether each {@link #toFuture} starts work of its own (a cold source). Such work belongs to the call that started it, and
     * is cancelled with it even where the bridge does not cancel shared sources.
     */
    default boolean isLazy() {
        return false;
    }
}
