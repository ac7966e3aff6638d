package dev.smartasync.vertx;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.jspecify.annotations.Nullable;

/**
 * Asks Vert.x for its current context, once there is a sign that the application uses Vert.x.
 *
 * <p>To ask initialises Vert.x, which changes settings of Netty's, and on a thread without a context class loader that fails, and
 * leaves a Vert.x that never works. So nothing is asked until a thread of Vert.x's has been seen: one of its classes, or one with the
 * name of its virtual threads. As a name proves nothing and Vert.x's thread class can be used without Vert.x, the first question
 * is asked with a class loader in any case.
 */
final class CurrentContext {
    private static final String VIRTUAL_THREAD = "vert.x-virtual-thread-";

    /** Goes from false to true once; a thread that has not seen it yet makes sure again. */
    private boolean safe;

    /** The context of the current thread; {@code null} if it has none. */
    @Nullable
    Context get(Thread current) {
        if (safe) {
            return Vertx.currentContext();
        }
        if (!Context.isOnVertxThread() && !current.getName().startsWith(VIRTUAL_THREAD)) {
            return null;
        }
        Context context = firstAsked(current);
        safe = true;
        return context;
    }

    private static @Nullable Context firstAsked(Thread current) {
        if (current.getContextClassLoader() != null) {
            return Vertx.currentContext();
        }
        current.setContextClassLoader(Vertx.class.getClassLoader());
        try {
            return Vertx.currentContext();
        } finally {
            current.setContextClassLoader(null);
        }
    }
}
