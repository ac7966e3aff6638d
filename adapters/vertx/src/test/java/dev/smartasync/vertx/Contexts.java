package dev.smartasync.vertx;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A Vert.x with one event loop for each test, and contexts of every kind, by what Vert.x 4 and 5 have in common. */
final class Contexts implements AfterEachCallback {
    final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));

    /** A context of a verticle of this kind. */
    Context of(ThreadingModel model) throws Exception {
        CompletableFuture<Context> deployed = new CompletableFuture<>();
        Supplier<AbstractVerticle> verticle = () -> new AbstractVerticle() {
            @Override
            public void start() {
                deployed.complete(context);
            }
        };
        await(vertx.deployVerticle(verticle, new DeploymentOptions().setThreadingModel(model)));
        return deployed.get(10, SECONDS);
    }

    Context eventLoop() throws Exception {
        return of(ThreadingModel.EVENT_LOOP);
    }

    /** Runs a task on the context, and gives what it returns. */
    static <T> T on(Context context, Callable<T> task) throws Exception {
        return start(context, task).get(20, SECONDS);
    }

    /** The same, without waiting for it. */
    static <T> CompletableFuture<T> start(Context context, Callable<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        context.runOnContext(ignored -> complete(result, task));
        return result;
    }

    static <T> void complete(CompletableFuture<T> result, Callable<T> task) {
        try {
            result.complete(task.call());
        } catch (Throwable failure) {
            result.completeExceptionally(failure);
        }
    }

    static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(20, SECONDS);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        await(vertx.close());
    }
}
