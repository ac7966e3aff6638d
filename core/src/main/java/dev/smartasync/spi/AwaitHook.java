package dev.smartasync.spi;

import org.jspecify.annotations.Nullable;

/**
 * A declared view's own way to wait: where a type with {@link dev.smartasync.ViewOf} extends this, each wait of its methods for a future
 * goes through {@link #await}. For what a signature does not say, such as a connection's own time limit, a value inside a transaction
 * that is not there yet, or another exception.
 *
 * <pre>{@code
 * @ViewOf(RedisAsyncCommands.class)
 * interface Redis<K, V> extends RedisCommands<K, V>, AwaitHook {
 *     @Override
 *     default <T> T await(HookedCall call, Object source) {
 *         return getStatefulConnection().isMulti() ? null : call.await(source, getStatefulConnection().getTimeout());
 *     }
 * }
 * }</pre>
 *
 * <p>Called on the thread of the caller, after the question whether it may wait, and between {@link dev.smartasync.Bridge#enter} and
 * {@link Call#exit}. Streams and lists of a publisher's elements do not go through it.
 */
public interface AwaitHook {

    /**
     * Waits for what the target returned, and gives what the view's method returns. What it throws, the view's method throws.
     *
     * @param call waits, once or not at all
     * @param source what the target returned, as it is
     */
    default <T extends @Nullable Object> T await(HookedCall call, @Nullable Object source) {
        return call.await(source);
    }
}
