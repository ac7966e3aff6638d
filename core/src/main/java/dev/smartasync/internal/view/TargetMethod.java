package dev.smartasync.internal.view;

import dev.smartasync.NonBlocking;
import dev.smartasync.internal.call.Engine;
import dev.smartasync.spi.Operation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A reflective method as a target: called in its own colour, or in the other one. */
public final class TargetMethod {
    private final Engine engine;
    private final Method method;
    private final @Nullable Object target;
    private final Operation operation;
    private final boolean asynchronous;
    private final boolean nonBlocking;

    /**
     * @param method one that may be called from here
     * @param target its receiver, or {@code null} for a static method
     * @param operation how it shows in messages, and what its caller's signature declares
     */
    public TargetMethod(Engine engine, Method method, @Nullable Object target, Operation operation) {
        this.engine = engine;
        this.method = method;
        this.target = target;
        this.operation = operation;
        this.asynchronous = engine.settings().adapters().isAsynchronous(method.getReturnType());
        this.nonBlocking = method.isAnnotationPresent(NonBlocking.class);
    }

    /** Whether the method returns something to wait for. */
    public boolean isAsynchronous() {
        return asynchronous;
    }

    /** What the method itself returns. */
    public Class<?> returnType() {
        return method.getReturnType();
    }

    /** The value: waits for it where there is something to wait for. */
    public @Nullable Object value(@Nullable Object... arguments) throws Throwable {
        if (nonBlocking) {
            return invoke(arguments);
        }
        if (asynchronous) {
            return engine.call(operation, () -> invoke(arguments));
        }
        engine.admit(operation);
        return invoke(arguments);
    }

    /** A future of the value. Never throws. */
    public CompletableFuture<@Nullable Object> future(@Nullable Object... arguments) {
        if (!asynchronous && !nonBlocking) {
            return engine.offload(operation, () -> invoke(arguments));
        }
        try {
            Object result = invoke(arguments);
            return asynchronous ? engine.handOver(operation, result) : CompletableFuture.completedFuture(result);
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    /** Whether what {@link #future} gives can be given for {@code type}. */
    static boolean canGiveFutureFor(Class<?> type) {
        return type == CompletableFuture.class
                || type == CompletionStage.class
                || type == java.util.concurrent.Future.class;
    }

    @SuppressWarnings("NullAway") // as nullable as the method's result
    private Object invoke(@Nullable Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }
}
