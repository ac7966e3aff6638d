package dev.smartasync.internal.view;

import org.jspecify.annotations.Nullable;

/** What one method of a view does. */
@FunctionalInterface
interface ViewMethod {

    /** Throws only what the view's method may throw. */
    @Nullable
    Object call(Object view, Object target, @Nullable Object @Nullable [] arguments) throws Throwable;
}
