package dev.smartasync.junit;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import reactor.core.scheduler.Schedulers;

/** Real event loops, and work that they must not do. */
final class Loops {
    private static final EventLoopGroup NETTY = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private static final Vertx VERTX = Vertx.vertx();

    /** Work that may fail. */
    interface Work {
        void run() throws Exception;
    }

    private Loops() {}

    static void netty(Work work) throws Exception {
        on(NETTY, work);
    }

    static EventLoopGroup netty() {
        return NETTY;
    }

    static void vertx(Work work) throws Exception {
        on(task -> VERTX.getOrCreateContext().runOnContext(nothing -> task.run()), work);
    }

    static void reactor(Work work) throws Exception {
        on(task -> Schedulers.parallel().schedule(task), work);
    }

    static void sleep() throws InterruptedException {
        Thread.sleep(2);
    }

    private static void on(Executor loop, Work work) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        loop.execute(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (Throwable failure) {
                done.completeExceptionally(failure);
            }
        });
        done.get(10, TimeUnit.SECONDS);
    }
}
