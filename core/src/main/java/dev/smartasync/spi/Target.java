package dev.smartasync.spi;

import org.jspecify.annotations.Nullable;

/**
 * A call of a target, as generated code hands it over where it cannot make the call itself.
 *
 * @param <T> what the target returns
 */
@FunctionalInterface
public interface Target<T extends @Nullable Object> {

    /** Calls the target. May throw anything that the target may throw. */
    T call() throws Throwable;
}
