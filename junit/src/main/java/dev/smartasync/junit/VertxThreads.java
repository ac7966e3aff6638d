package dev.smartasync.junit;

import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.ThreadingModel;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;

/** Contexts of Vert.x. Linked only where Vert.x is there. */
final class VertxThreads {
    private VertxThreads() {}

    static CallerThread eventLoop() {
        Vertx vertx = Vertx.vertx();
        return of(vertx, vertx.getOrCreateContext());
    }

    static CallerThread worker() {
        Vertx vertx = Vertx.vertx();
        CompletableFuture<Context> made = new CompletableFuture<>();
        vertx.deployVerticle(
                        () -> new VerticleBase() {
                            @Override
                            public io.vertx.core.Future<?> start() throws Exception {
                                made.complete(context);
                                return super.start();
                            }
                        },
                        new DeploymentOptions().setThreadingModel(ThreadingModel.WORKER))
                .onFailure(made::completeExceptionally);
        return of(vertx, made.join());
    }

    private static CallerThread of(Vertx vertx, Context context) {
        return new CallerThread() {
            @Override
            public void execute(Runnable task) {
                context.runOnContext(nothing -> task.run());
            }

            @Override
            @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for its end
            public void close() {
                vertx.close();
            }
        };
    }
}
