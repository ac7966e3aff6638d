package dev.smartasync.spi;

import java.util.concurrent.Flow.Publisher;

/**
 * Makes one type of many values known: a method that returns {@link #type()}, or a subtype, is an asynchronous target whose
 * synchronous view is a {@link java.util.stream.Stream} or a {@link java.util.List}.
 *
 * <p>Found by {@link java.util.ServiceLoader} through the class loader of this library, or given to
 * {@link dev.smartasync.BridgeBuilder#adapter(StreamAdapter)}. An adapter is asked from any thread and keeps no state.
 *
 * @param <A> the type of many values
 */
public interface StreamAdapter<A> {

    /**
     * The type that this adapter knows: the class of {@code A}, as {@code Flux.class} is for a {@code StreamAdapter<Flux<?>>}. A
     * {@link LinkageError} leaves the adapter out.
     */
    Class<? super A> type();

    /**
     * The source as a publisher, which asks the source for no more than it is asked for. Starts nothing: a lazy source is started
     * when somebody subscribes.
     *
     * @param source never {@code null}
     */
    Publisher<?> toPublisher(A source);
}
