package dev.smartasync.jfr.testing;

import io.netty.channel.DefaultEventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.HashedWheelTimer;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.reactivex.rxjava3.schedulers.Schedulers;
import io.vertx.core.Vertx;
import java.awt.EventQueue;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.xnio.OptionMap;
import org.xnio.Xnio;
import reactor.netty.resources.LoopResources;

/** Threads of every kind, each of which runs one task and is gone. */
public enum Threads {
    NETTY_IO("Netty event loop") {
        @Override
        void run(Runnable task) {
            var group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
            group.submit(task).syncUninterruptibly();
            group.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
        }
    },
    NETTY_LOCAL("Netty event loop") {
        @Override
        void run(Runnable task) {
            var loop = new DefaultEventLoop();
            loop.schedule(task, 2 * Flight.MILLIS, TimeUnit.MILLISECONDS).syncUninterruptibly();
            loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
        }
    },
    NETTY_4_1_SHADED("Netty event loop") {
        @Override
        void run(Runnable task) {
            var group = new io.grpc.netty.shaded.io.netty.channel.nio.NioEventLoopGroup(1);
            group.submit(task).syncUninterruptibly();
            group.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
        }
    },
    NETTY_GLOBAL("Netty global event executor") {
        @Override
        void run(Runnable task) {
            GlobalEventExecutor.INSTANCE
                    .schedule(task, 2 * Flight.MILLIS, TimeUnit.MILLISECONDS)
                    .syncUninterruptibly();
        }
    },
    NETTY_TIMER("Netty wheel timer") {
        @Override
        void run(Runnable task) throws Exception {
            var timer = new HashedWheelTimer(2 * Flight.MILLIS, TimeUnit.MILLISECONDS);
            var done = new CountDownLatch(1);
            timer.newTimeout(timeout -> thenCount(task, done), 1, TimeUnit.MILLISECONDS);
            await(done);
            timer.stop();
        }
    },
    VERTX("Vert.x event loop") {
        @Override
        void run(Runnable task) throws Exception {
            var vertx = Vertx.vertx();
            var done = new CountDownLatch(1);
            vertx.runOnContext(nothing -> thenCount(task, done));
            await(done);
            vertx.close().await(10, TimeUnit.SECONDS);
        }
    },
    ARMERIA("Armeria event loop") {
        @Override
        void run(Runnable task) {
            var named = new DefaultThreadFactory("armeria-common-worker-nio");
            var group = new MultiThreadIoEventLoopGroup(1, named, NioIoHandler.newFactory());
            group.submit(task).syncUninterruptibly();
            group.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
        }
    },
    REACTOR_NETTY("Reactor Netty event loop") {
        @Override
        void run(Runnable task) {
            var loops = LoopResources.create("orders", 1, true);
            loops.onServer(false).submit(task).syncUninterruptibly();
            loops.disposeLater(Duration.ZERO, Duration.ofSeconds(1)).block();
        }
    },
    REACTOR_PARALLEL("Reactor parallel or single scheduler") {
        @Override
        void run(Runnable task) throws Exception {
            var done = new CountDownLatch(1);
            reactor.core.scheduler.Schedulers.parallel()
                    .schedule(() -> thenCount(task, done), 2 * Flight.MILLIS, TimeUnit.MILLISECONDS);
            await(done);
        }
    },
    REACTOR_SINGLE_WORKER("Reactor parallel or single scheduler") {
        @Override
        void run(Runnable task) throws Exception {
            var done = new CountDownLatch(1);
            var worker = reactor.core.scheduler.Schedulers.single().createWorker();
            worker.schedulePeriodically(() -> thenCount(task, done), 0, 1, TimeUnit.HOURS);
            await(done);
            worker.dispose();
        }
    },
    RXJAVA_COMPUTATION("RxJava computation or single scheduler") {
        @Override
        void run(Runnable task) throws Exception {
            var done = new CountDownLatch(1);
            Schedulers.computation().scheduleDirect(() -> thenCount(task, done));
            await(done);
        }
    },
    RXJAVA_SINGLE("RxJava computation or single scheduler") {
        @Override
        void run(Runnable task) throws Exception {
            var done = new CountDownLatch(1);
            var worker = Schedulers.single().createWorker();
            worker.schedule(() -> thenCount(task, done));
            await(done);
            worker.dispose();
        }
    },
    XNIO("XNIO I/O thread") {
        @Override
        void run(Runnable task) throws Exception {
            var worker = Xnio.getInstance().createWorker(OptionMap.EMPTY);
            var done = new CountDownLatch(1);
            worker.getIoThread().execute(() -> thenCount(task, done));
            await(done);
            worker.shutdownNow();
        }
    },
    AWT("AWT event dispatch thread") {
        @Override
        void run(Runnable task) throws Exception {
            EventQueue.invokeAndWait(task);
        }
    },
    JAVAFX("JavaFX application thread") {
        @Override
        void run(Runnable task) throws Exception {
            var thread = new Thread(task, "JavaFX Application Thread");
            thread.start();
            thread.join();
        }
    },
    HTTP_CLIENT("JDK HTTP client's selector") {
        @Override
        void run(Runnable task) throws Exception {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var server = com.sun.net.httpserver.HttpServer.create(address, 0);
            var isSent = new CompletableFuture<String>();
            server.createContext("/", exchange -> {
                isSent.join();
                exchange.sendResponseHeaders(204, -1);
                exchange.close();
            });
            server.start();
            var client = HttpClient.newBuilder().executor(Runnable::run).build();
            var uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
            var answer = client.sendAsync(HttpRequest.newBuilder(uri).build(), head -> {
                task.run();
                return BodySubscribers.discarding();
            });
            // an answer that comes before the client has set up all that follows it is handled by the thread that sends
            isSent.complete("");
            answer.join();
            server.stop(0);
        }
    },
    DELAYS("JDK delay scheduler") {
        @Override
        void run(Runnable task) {
            new CompletableFuture<String>()
                    .completeOnTimeout("", 2 * Flight.MILLIS, TimeUnit.MILLISECONDS)
                    .thenRun(task)
                    .join();
        }
    },
    NETTY_WORKER(null) {
        @Override
        void run(Runnable task) {
            var workers = new DefaultEventExecutorGroup(1);
            workers.submit(task).syncUninterruptibly();
            workers.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
        }
    },
    VERTX_WORKER(null) {
        @Override
        void run(Runnable task) throws Exception {
            var vertx = Vertx.vertx();
            vertx.executeBlocking(() -> {
                        task.run();
                        return "";
                    })
                    .await(10, TimeUnit.SECONDS);
            vertx.close().await(10, TimeUnit.SECONDS);
        }
    },
    REACTOR_ELASTIC(null) {
        @Override
        void run(Runnable task) throws Exception {
            var done = new CountDownLatch(1);
            reactor.core.scheduler.Schedulers.boundedElastic().schedule(() -> thenCount(task, done));
            await(done);
        }
    },
    RXJAVA_IO(null) {
        @Override
        void run(Runnable task) throws Exception {
            var done = new CountDownLatch(1);
            Schedulers.io().scheduleDirect(() -> thenCount(task, done));
            await(done);
        }
    },
    FORK_JOIN(null) {
        @Override
        void run(Runnable task) {
            ForkJoinPool.commonPool().submit(task).join();
        }
    },
    PLAIN_WITH_A_MISLEADING_NAME(null) {
        @Override
        void run(Runnable task) throws Exception {
            var thread = new Thread(task, "parallel-1");
            thread.start();
            thread.join();
        }
    };

    private final String loop;

    Threads(String loop) {
        this.loop = loop;
    }

    abstract void run(Runnable task) throws Exception;

    /** Runs the task, and returns when it is done. */
    public void runAndWait(Runnable task) throws Exception {
        run(task);
    }

    /** What the report calls it, or {@code null} if it may block. */
    public String loop() {
        return loop;
    }

    private static void thenCount(Runnable task, CountDownLatch done) {
        try {
            task.run();
        } finally {
            done.countDown();
        }
    }

    private static void await(CountDownLatch done) throws InterruptedException {
        if (!done.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the task has not run");
        }
    }
}
