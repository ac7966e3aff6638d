package dev.smartasync;

import dev.smartasync.internal.view.TargetMethod;
import dev.smartasync.spi.Operation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A reflective method as an adaptive call, for frameworks, plug-in systems and tool hosts that dispatch to methods of either
 * colour. Immutable, and safe to share. Arguments are given as {@link Method#invoke} takes them: those of a varargs parameter in an
 * array.
 *
 * <p>The value of a method that returns a publisher, of whatever type an adapter knows, is a {@link java.util.List} of all that it
 * sends, once it has ended: whoever calls by reflection is not asked to close a stream. What a synchronous method returns is given as it
 * is; read a {@link java.util.stream.Stream} where blocking is allowed, and close it.
 */
public final class SmartMethod {
    private final Bridge bridge;
    private final TargetMethod method;
    private final @Nullable Object target;

    private SmartMethod(Bridge bridge, TargetMethod method, @Nullable Object target) {
        this.bridge = bridge;
        this.method = method;
        this.target = target;
    }

    /** The method on the standard bridge. See {@link #of(Method, Object, Bridge)}. */
    public static SmartMethod of(Method method, @Nullable Object target) {
        return of(method, target, Bridge.standard());
    }

    /**
     * A method as an adaptive call.
     *
     * @param target its receiver, or {@code null} for a static method
     * @throws IllegalArgumentException if the method cannot be called on that target, or from this library
     */
    public static SmartMethod of(Method method, @Nullable Object target, Bridge bridge) {
        check(method, target);
        Operation operation = Operation.of(method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .twin("SmartMethod.callAsync")
                .throwing(Exception.class);
        return new SmartMethod(bridge, TargetMethod.of(bridge.engine(), method, target, operation), target);
    }

    /**
     * The same method with a time limit for each call, whichever way it is called; it wins over the bridge's. A call that takes longer fails
     * with an {@link AwaitTimeoutException}, and the method is cancelled as {@link #callAsync} says.
     *
     * <p>Nobody can end a call that runs on its caller's own thread. So a synchronous method runs elsewhere then for a caller who waits,
     * too, unless it is marked as {@link NonBlocking}; if it ignores the interrupt, it goes on when its caller has been told.
     *
     * @throws IllegalArgumentException if the limit is zero or negative
     */
    public SmartMethod timeout(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("The timeout is " + limit + ": give a positive one");
        }
        return new SmartMethod(bridge, method.timeout(limit), target);
    }

    /**
     * Calls the method in the way that suits the calling thread: gives its value where blocking is allowed, and else a
     * {@link CompletableFuture} of it. The one place where the type of a result depends on the thread, for callers that look at it
     * anyway.
     *
     * @throws Exception what the method throws or its stage fails with, where the value is given
     */
    public @Nullable Object call(@Nullable Object... arguments) throws Exception {
        return bridge.blocking() == Blocking.FORBIDDEN ? callAsync(arguments) : callBlocking(arguments);
    }

    /**
     * Calls the method and gives its value, waiting for it if it is asynchronous.
     *
     * @throws BlockingNotAllowedException on a thread that must not wait
     * @throws Exception what the method throws, or its stage fails with, as the same instance
     */
    public @Nullable Object callBlocking(@Nullable Object... arguments) throws Exception {
        try {
            return method.value(target, arguments);
        } catch (Exception | Error failure) {
            throw failure;
        } catch (Throwable neither) {
            throw new java.util.concurrent.CompletionException(neither);
        }
    }

    /**
     * Calls the method and gives a future of its value: runs it elsewhere if it is synchronous. Never throws. Cancelling the future
     * interrupts a synchronous method, cancels a publisher, and cancels a stage unless that is shared (see
     * {@link BridgeBuilder#cancelSource}).
     */
    public CompletableFuture<@Nullable Object> callAsync(@Nullable Object... arguments) {
        return method.future(target, arguments);
    }

    /** Whether the method returns something to wait for. */
    public boolean isAsynchronous() {
        return method.isAsynchronous();
    }

    private static void check(Method method, @Nullable Object target) {
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        if (!isStatic && !method.getDeclaringClass().isInstance(target)) {
            throw new IllegalArgumentException(method + " needs a "
                    + method.getDeclaringClass().getName() + " to be called on, and was given "
                    + (target == null ? "null" : "a " + target.getClass().getName()));
        }
        if (!method.canAccess(isStatic ? null : target)) {
            throw new IllegalArgumentException(
                    method
                            + " cannot be called from this library: make it public in an exported package, or call setAccessible(true)");
        }
    }
}
