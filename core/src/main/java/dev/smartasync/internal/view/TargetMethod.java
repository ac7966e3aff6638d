package dev.smartasync.internal.view;

import dev.smartasync.AwaitInterruptedException;
import dev.smartasync.internal.call.Engine;
import dev.smartasync.internal.view.Conversion.Value;
import dev.smartasync.spi.AwaitHook;
import dev.smartasync.spi.Call;
import dev.smartasync.spi.Operation;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A reflective method as a target: called in its own colour, or in the other one. */
public final class TargetMethod {
    private static final Object[] NONE = {};
    private static final Conversion CALL = Conversion.as(Way.CALL);
    private static final Conversion AWAIT = Conversion.as(Way.AWAIT);
    private static final Conversion COLLECT = Conversion.as(Way.COLLECT);

    private final Engine engine;
    private final Invocation invocation;
    private final Shape shape;
    private final Operation operation;

    /**
     * @param method one that may be called from here
     * @param shape what it gives
     * @param operation how it shows in messages, and what its caller's signature declares
     */
    TargetMethod(Engine engine, Method method, Shape shape, Operation operation) {
        this(engine, new Invocation(method), shape, operation);
    }

    private TargetMethod(Engine engine, Invocation invocation, Shape shape, Operation operation) {
        this.engine = engine;
        this.invocation = invocation;
        this.shape = shape;
        this.operation = operation;
    }

    /** A method on its own. If it promises not to block, to wait for what an asynchronous one returns blocks all the same. */
    public static TargetMethod of(Engine engine, Method method, @Nullable Object target, Operation operation) {
        MemberTypes types = new MemberTypes(target == null ? method.getDeclaringClass() : target.getClass());
        Shape shape = Shape.of(types.result(method), engine.settings());
        boolean isNonBlocking = Marks.isNonBlocking(method) && !shape.isAsynchronous();
        return new TargetMethod(engine, method, shape, isNonBlocking ? operation.asNonBlocking() : operation);
    }

    /** The same method, each call of which ends in time. */
    public TargetMethod timeout(Duration limit) {
        return new TargetMethod(engine, invocation, shape, operation.timeout(limit));
    }

    /** Whether the method returns something to wait for. */
    public boolean isAsynchronous() {
        return shape.isAsynchronous();
    }

    /** The value, or a list of all values that are sent: waits for it where there is something to wait for. */
    public @Nullable Object value(@Nullable Object target, @Nullable Object @Nullable [] arguments) throws Throwable {
        if (shape.isAsynchronous() || operation.timeout() == null || operation.isNonBlocking()) {
            return callInItsColour(target, arguments);
        }
        return engine.offloadAndWait(operation, () -> invoke(target, arguments));
    }

    private @Nullable Object callInItsColour(@Nullable Object target, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        return call(
                switch (shape.kind()) {
                    case FUTURE -> AWAIT;
                    case PUBLISHER -> COLLECT;
                    case VALUE, SEQUENCE -> CALL;
                },
                null,
                target,
                arguments);
    }

    /** A future of the value, or of a list of all values that are sent, which fails when the operation's time is over. Never throws. */
    public CompletableFuture<@Nullable Object> future(
            @Nullable Object target, @Nullable Object @Nullable [] arguments) {
        long started = operation.timeout() == null ? 0 : System.nanoTime();
        return switch (shape.kind()) {
            case FUTURE -> handOver(started, target, arguments);
            case PUBLISHER -> inTime(started, collectLater(target, arguments), true);
            case VALUE, SEQUENCE -> inTime(started, offload(Value.AS_IS, target, arguments), true);
        };
    }

    private CompletableFuture<@Nullable Object> inTime(
            long started, CompletableFuture<@Nullable Object> future, boolean cancel) {
        Duration limit = operation.timeout();
        return limit == null ? future : engine.inTime(operation, limit, started, future, cancel);
    }

    /**
     * Calls the method for a caller who wants its result so. Throws only what that caller's signature declares.
     *
     * @param hook waits for a future, if the view has its own way
     */
    @Nullable
    Object call(
            Conversion conversion,
            @Nullable AwaitHook hook,
            @Nullable Object target,
            @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return switch (conversion.way()) {
                case DIRECT -> invoke(target, arguments);
                case CALL -> conversion.value().of(callHere(target, arguments));
                case AWAIT -> conversion.value().of(await(hook, target, arguments));
                case STREAM -> engine.stream(operation, () -> invoke(target, arguments));
                case COLLECT -> engine.collect(operation, () -> invoke(target, arguments));
                case HAND_OVER -> handOver(0, target, arguments);
                case OFFLOAD -> offload(conversion.value(), target, arguments);
                case PUBLISH -> engine.publish(operation, () -> invoke(target, arguments));
            };
        } catch (Throwable failure) {
            throw declared(failure);
        }
    }

    private Throwable declared(Throwable failure) {
        if (operation.declares(failure)) {
            return failure;
        }
        if (failure instanceof InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            return new AwaitInterruptedException(operation.name() + " was interrupted", interrupt);
        }
        return new CompletionException(failure);
    }

    private @Nullable Object callHere(@Nullable Object target, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (operation.isClosing()) {
            engine.close(operation, () -> invoke(target, arguments));
            return null;
        }
        engine.admit(operation);
        return invoke(target, arguments);
    }

    /** As generated code does it: without an allocation of its own. */
    private @Nullable Object await(
            @Nullable AwaitHook hook, @Nullable Object target, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        Call call = engine.enter(operation);
        if (call.isConfined()) {
            return hook == null
                    ? call.awaitElsewhere(() -> invoke(target, arguments))
                    : hook.await(call.of(operation), call.startElsewhere(() -> invoke(target, arguments)));
        }
        try {
            Object source = invoke(target, arguments);
            return hook == null ? call.await(operation, source) : hook.await(call.of(operation), source);
        } finally {
            call.exit();
        }
    }

    @SuppressWarnings("NullAway") // as nullable as the method's result
    private CompletableFuture<@Nullable Object> offload(
            Value value, @Nullable Object target, @Nullable Object @Nullable [] arguments) {
        if (!operation.isNonBlocking()) {
            return engine.offload(operation, () -> value.of(invoke(target, arguments)));
        }
        try {
            return CompletableFuture.completedFuture(value.of(invoke(target, arguments)));
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private CompletableFuture<@Nullable Object> handOver(
            long started, @Nullable Object target, @Nullable Object @Nullable [] arguments) {
        try {
            Object source = invoke(target, arguments);
            CompletableFuture<@Nullable Object> future = engine.handOver(operation, source);
            return operation.timeout() == null
                    ? future
                    : inTime(started, future, engine.settings().cancels(operation, source));
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @SuppressWarnings("unchecked") // a list is an object
    private CompletableFuture<@Nullable Object> collectLater(
            @Nullable Object target, @Nullable Object @Nullable [] arguments) {
        try {
            return (CompletableFuture<Object>)
                    (CompletableFuture<?>) engine.collectLater(operation, invoke(target, arguments));
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @SuppressWarnings("NullAway") // as nullable as the method's result
    private Object invoke(@Nullable Object target, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return invocation.call(target, arguments);
        } catch (Invocation.Mismatch mismatch) {
            throw new IllegalArgumentException(
                    operation.name() + " cannot be called with " + types(arguments) + ": it is "
                            + Candidates.signature(invocation.method()),
                    mismatch.getCause());
        }
    }

    private static String types(@Nullable Object @Nullable [] arguments) {
        StringBuilder types = new StringBuilder("(");
        for (Object each : arguments == null ? NONE : arguments) {
            types.append(types.length() == 1 ? "" : ", ")
                    .append(each == null ? "null" : each.getClass().getSimpleName());
        }
        return types.append(')').toString();
    }
}
