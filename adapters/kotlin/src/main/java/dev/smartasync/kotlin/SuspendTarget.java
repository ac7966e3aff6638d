package dev.smartasync.kotlin;

import kotlin.coroutines.Continuation;
import org.jspecify.annotations.Nullable;

/** A call of a function that suspends, as generated code hands it over: everything is there but where it goes on. */
@FunctionalInterface
public interface SuspendTarget {

    /**
     * Calls the function.
     *
     * @param rest what the function takes as its last argument
     * @return what the function returns: its value, or that it has suspended
     */
    @Nullable
    Object call(Continuation<Object> rest) throws Throwable;
}
