package dev.smartasync.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlinx.coroutines.AwaitKt;
import kotlinx.coroutines.BuildersKt;
import kotlinx.coroutines.CoroutineStart;
import kotlinx.coroutines.Deferred;
import kotlinx.coroutines.Dispatchers;
import kotlinx.coroutines.future.FutureKt;

/** What a user of Kotlin's coroutines would write. Each body is one call that suspends last, so that it needs no state of its own. */
public final class Coroutines {
    private Coroutines() {}

    /** {@code runBlocking { stage.await() }}. */
    public static <T> T await(CompletionStage<T> stage) throws InterruptedException {
        return BuildersKt.<T>runBlocking(
                EmptyCoroutineContext.INSTANCE, (scope, continuation) -> FutureKt.await(stage, continuation));
    }

    /** {@code runBlocking { withContext(Dispatchers.IO) { body() } }}. */
    public static <T> T offload(Supplier<T> body) throws InterruptedException {
        return BuildersKt.<T>runBlocking(
                EmptyCoroutineContext.INSTANCE,
                (scope, continuation) ->
                        BuildersKt.<T>withContext(Dispatchers.getIO(), (inner, last) -> body.get(), continuation));
    }

    /** {@code runBlocking { List(count) { async(Dispatchers.IO) { body() } }.awaitAll() }}. */
    public static <T> List<? extends T> offload(int count, Supplier<T> body) throws InterruptedException {
        return BuildersKt.<List<? extends T>>runBlocking(EmptyCoroutineContext.INSTANCE, (scope, continuation) -> {
            List<Deferred<T>> all = new ArrayList<>(count);
            for (int index = 0; index < count; index++) {
                all.add(BuildersKt.async(
                        scope, Dispatchers.getIO(), CoroutineStart.DEFAULT, (inner, last) -> body.get()));
            }
            return AwaitKt.awaitAll(all, continuation);
        });
    }
}
