package dev.smartasync.internal.view;

import dev.smartasync.internal.call.Engine;
import dev.smartasync.spi.Operation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A reflective method as a target: called in its own colour, or in the other one. */
public final class TargetMethod {
    private static final Object[] NONE = {};

    private final Engine engine;
    private final Method method;
    private final @Nullable Object target;
    private final Operation operation;
    private final boolean asynchronous;

    /**
     * @param method one that may be called from here
     * @param target its receiver, or {@code null} for a static method
     * @param result what it returns, which decides on its colour
     * @param nonBlocking whether it promises not to block; to wait for what an asynchronous one returns blocks all the same
     * @param operation how it shows in messages, and what its caller's signature declares
     */
    TargetMethod(
            Engine engine,
            Method method,
            @Nullable Object target,
            Class<?> result,
            boolean nonBlocking,
            Operation operation) {
        this.engine = engine;
        this.method = method;
        this.target = target;
        this.asynchronous = engine.settings().adapters().isAsynchronous(result);
        this.operation = nonBlocking && !asynchronous ? operation.asNonBlocking() : operation;
    }

    /** A method on its own. */
    public static TargetMethod of(Engine engine, Method method, @Nullable Object target, Operation operation) {
        Class<?> result = target == null ? method.getReturnType() : new MemberTypes(target.getClass()).result(method);
        return new TargetMethod(engine, method, target, result, Marks.isNonBlocking(method), operation);
    }

    /** Whether the method returns something to wait for. */
    public boolean isAsynchronous() {
        return asynchronous;
    }

    /** The value: waits for it where there is something to wait for. */
    public @Nullable Object value(@Nullable Object @Nullable ... arguments) throws Throwable {
        try {
            if (asynchronous) {
                return engine.call(operation, () -> invoke(arguments));
            }
            if (operation.isClosing()) {
                engine.close(operation, () -> invoke(arguments));
                return null;
            }
            engine.admit(operation);
            return invoke(arguments);
        } catch (Throwable failure) {
            throw declared(failure);
        }
    }

    /** A future of the value. Never throws. */
    public CompletableFuture<@Nullable Object> future(@Nullable Object @Nullable ... arguments) {
        if (!asynchronous && !operation.isNonBlocking()) {
            return engine.offload(operation, () -> invoke(arguments));
        }
        try {
            Object result = invoke(arguments);
            return asynchronous ? engine.handOver(operation, result) : CompletableFuture.completedFuture(result);
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    /** What the method itself returns. */
    @Nullable
    Object result(@Nullable Object @Nullable ... arguments) throws Throwable {
        try {
            return invoke(arguments);
        } catch (Throwable failure) {
            throw declared(failure);
        }
    }

    private Throwable declared(Throwable failure) {
        return operation.declares(failure) ? failure : new CompletionException(failure);
    }

    @SuppressWarnings("NullAway") // as nullable as the method's result
    private Object invoke(@Nullable Object @Nullable ... arguments) throws Throwable {
        @Nullable Object[] given = arguments == null ? NONE : arguments;
        try {
            return method.invoke(target, given);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        } catch (IllegalArgumentException mismatch) {
            throw new IllegalArgumentException(
                    operation.name() + " cannot be called with " + types(given) + ": it is "
                            + Candidates.signature(method),
                    mismatch);
        }
    }

    private static String types(@Nullable Object[] arguments) {
        StringBuilder types = new StringBuilder("(");
        for (Object each : arguments) {
            types.append(types.length() == 1 ? "" : ", ")
                    .append(each == null ? "null" : each.getClass().getSimpleName());
        }
        return types.append(')').toString();
    }
}
