package dev.smartasync.internal.view;

import dev.smartasync.internal.call.Engine;
import dev.smartasync.internal.view.Result.Kind;
import dev.smartasync.spi.Call;
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
    private final Result result;
    private final Operation operation;

    /**
     * @param method one that may be called from here
     * @param target its receiver, or {@code null} for a static method
     * @param result what it gives
     * @param nonBlocking whether it promises not to block; to wait for what an asynchronous one returns blocks all the same
     * @param operation how it shows in messages, and what its caller's signature declares
     */
    TargetMethod(
            Engine engine,
            Method method,
            @Nullable Object target,
            Result result,
            boolean nonBlocking,
            Operation operation) {
        this.engine = engine;
        this.method = method;
        this.target = target;
        this.result = result;
        this.operation = nonBlocking && !result.isAsynchronous() ? operation.asNonBlocking() : operation;
    }

    /** A method on its own. */
    public static TargetMethod of(Engine engine, Method method, @Nullable Object target, Operation operation) {
        MemberTypes types = new MemberTypes(target == null ? method.getDeclaringClass() : target.getClass());
        Result result = Result.of(method, types, engine.settings());
        return new TargetMethod(engine, method, target, result, Marks.isNonBlocking(method), operation);
    }

    /** Whether the method returns something to wait for. */
    public boolean isAsynchronous() {
        return result.isAsynchronous();
    }

    /** The value, or a list of all values that are sent: waits for it where there is something to wait for. */
    public @Nullable Object value(@Nullable Object @Nullable ... arguments) throws Throwable {
        return call(
                switch (result.kind()) {
                    case STAGE -> Way.AWAIT;
                    case PUBLISHER -> Way.COLLECT;
                    case VALUE, SEQUENCE -> Way.CALL;
                },
                arguments);
    }

    /** A future of the value, or of a list of all values that are sent. Never throws. */
    public CompletableFuture<@Nullable Object> future(@Nullable Object @Nullable ... arguments) {
        return result.isAsynchronous() ? handOver(arguments) : offload(arguments);
    }

    /** Calls the method for a caller who wants its result in this way. Throws only what that caller's signature declares. */
    @Nullable
    Object call(Way way, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return switch (way) {
                case RESULT -> invoke(arguments);
                case CALL -> callHere(arguments);
                case AWAIT -> await(arguments);
                case STREAM -> engine.stream(operation, () -> invoke(arguments));
                case COLLECT -> engine.collect(operation, () -> invoke(arguments));
                case HAND_OVER -> handOver(arguments);
                case OFFLOAD -> offload(arguments);
                case PUBLISH -> engine.publish(operation, () -> invoke(arguments));
            };
        } catch (Throwable failure) {
            throw operation.declares(failure) ? failure : new CompletionException(failure);
        }
    }

    private @Nullable Object callHere(@Nullable Object @Nullable [] arguments) throws Throwable {
        if (operation.isClosing()) {
            engine.close(operation, () -> invoke(arguments));
            return null;
        }
        engine.admit(operation);
        return invoke(arguments);
    }

    /** As generated code does it: without an allocation of its own. */
    private @Nullable Object await(@Nullable Object @Nullable [] arguments) throws Throwable {
        Call call = engine.enter(operation);
        if (call.isConfined()) {
            return call.awaitElsewhere(() -> invoke(arguments));
        }
        try {
            return call.await(invoke(arguments));
        } finally {
            call.exit();
        }
    }

    private CompletableFuture<@Nullable Object> offload(@Nullable Object @Nullable [] arguments) {
        if (!operation.isNonBlocking()) {
            return engine.offload(operation, () -> invoke(arguments));
        }
        try {
            return CompletableFuture.completedFuture(invoke(arguments));
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @SuppressWarnings("unchecked") // a list is an object
    private CompletableFuture<@Nullable Object> handOver(@Nullable Object @Nullable [] arguments) {
        try {
            Object given = invoke(arguments);
            return result.is(Kind.PUBLISHER)
                    ? (CompletableFuture<Object>) (CompletableFuture<?>) engine.collectLater(operation, given)
                    : engine.handOver(operation, given);
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @SuppressWarnings("NullAway") // as nullable as the method's result
    private Object invoke(@Nullable Object @Nullable [] arguments) throws Throwable {
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
