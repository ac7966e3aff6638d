package dev.smartasync.await;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Stages of other people's making. */
final class CustomStage {
    private CustomStage() {}

    /** One whose {@code toCompletableFuture} gives the future behind it. */
    static <T> CompletionStage<T> of(CompletableFuture<T> future) {
        return proxy(future, false);
    }

    /** One whose {@code toCompletableFuture} is not supported, as its contract allows. */
    static <T> CompletionStage<T> withoutFuture(CompletableFuture<T> future) {
        return proxy(future, true);
    }

    @SuppressWarnings("unchecked")
    private static <T> CompletionStage<T> proxy(CompletableFuture<T> future, boolean refuse) {
        return (CompletionStage<T>) Proxy.newProxyInstance(
                CustomStage.class.getClassLoader(),
                new Class<?>[] {CompletionStage.class},
                (self, method, arguments) -> {
                    if (refuse && method.getName().equals("toCompletableFuture")) {
                        throw new UnsupportedOperationException();
                    }
                    try {
                        return method.invoke(future, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
