package dev.smartasync.kotlin;

import java.util.concurrent.Callable;
import kotlin.coroutines.CoroutineContext;
import kotlin.coroutines.EmptyCoroutineContext;
import org.jspecify.annotations.Nullable;

/**
 * The coroutine context in which functions that suspend are called through views. Kotlin hands a context from one such function to
 * the next; code in Java in between loses it, and says again here what is to hold:
 *
 * <pre>{@code
 * Price price = SuspendContext.with(new MDCContext(), () -> catalog.price(book));
 * }</pre>
 *
 * <p>A dispatcher in it has the whole coroutine, from its first step on. A job in it is the parent of each call's. What the bridge runs
 * elsewhere keeps the context, by {@link SuspendContextPropagator}.
 */
public final class SuspendContext {
    private SuspendContext() {}

    /**
     * Runs {@code body} on this thread with {@code context}, added to what holds already.
     *
     * @return what the body returns
     * @throws Exception what the body throws
     */
    public static <T extends @Nullable Object> T with(CoroutineContext context, Callable<T> body) throws Exception {
        return CurrentContext.with(current().plus(context), body);
    }

    /** What holds on this thread; empty where nobody said anything. */
    public static CoroutineContext current() {
        return CurrentContext.get() instanceof CoroutineContext context ? context : EmptyCoroutineContext.INSTANCE;
    }
}
