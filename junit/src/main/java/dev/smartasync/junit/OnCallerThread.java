package dev.smartasync.junit;

import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs one invocation of a test on a caller's thread, and waits for it and for what it left pending. */
final class OnCallerThread implements InvocationInterceptor, ParameterResolver {
    private final @Nullable Caller caller;
    private final Supplier<CallerThread> threads;
    private final Pending pending = new Pending();

    OnCallerThread(@Nullable Caller caller, Supplier<CallerThread> threads) {
        this.caller = caller;
        this.threads = threads;
    }

    static CallerThread make(Class<? extends CallerThread> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException unusable) {
            throw new ExtensionConfigurationException(
                    type.getName() + " cannot be made: give it a public constructor without parameters", unusable);
        }
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> invocationContext,
            ExtensionContext extensionContext)
            throws Throwable {
        try (CallerThread thread = threads.get()) {
            CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
            thread.execute(() -> {
                try {
                    done.complete(invocation.proceed());
                } catch (Throwable failure) {
                    done.completeExceptionally(failure);
                }
            });
            await(done);
            for (CompletionStage<?> each : pending.stages()) {
                await(each.toCompletableFuture());
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Pending.class || (type == Caller.class && caller != null);
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Pending.class ? pending : caller;
    }

    private static void await(CompletableFuture<?> future) throws Throwable {
        try {
            future.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }
}
