package dev.smartasync.pekko;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.dispatch.Futures;
import scala.concurrent.ExecutionContext;
import scala.jdk.javaapi.FutureConverters;

/** Tasks on a dispatcher, by Scala's futures. */
final class Dispatched {
    private Dispatched() {}

    /** Waits for a task of a dispatcher, and gives what it returns. */
    static <T> T on(ExecutionContext dispatcher, Callable<T> body) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        dispatcher.execute(() -> Actors.complete(result, body));
        return result.get(20, SECONDS);
    }

    /** A task of the dispatcher, which runs after the current one if that belongs to the same batch. */
    static <T> CompletionStage<T> start(ExecutionContext dispatcher, Callable<T> body) {
        return FutureConverters.asJava(Futures.future(body, dispatcher));
    }
}
