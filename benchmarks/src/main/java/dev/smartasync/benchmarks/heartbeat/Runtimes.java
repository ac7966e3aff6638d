package dev.smartasync.benchmarks.heartbeat;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.jspecify.annotations.Nullable;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.Xnio;
import org.xnio.XnioExecutor;
import org.xnio.XnioIoThread;
import org.xnio.XnioWorker;
import reactor.netty.resources.LoopResources;

/** Libraries that have an event loop to which what was asked for on it comes back. */
enum Runtimes {
    NETTY("Netty") {
        @Override
        EventLoop open() {
            return new OfNetty(new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory()));
        }
    },
    VERTX("Vert.x") {
        @Override
        EventLoop open() {
            Vertx vertx = Vertx.vertx();
            return new OfVertx(vertx, vertx.getOrCreateContext());
        }
    },
    REACTOR_NETTY("Reactor Netty (WebFlux)") {
        @Override
        EventLoop open() {
            return new OfNetty(LoopResources.create("heartbeat", 1, true).onServer(false));
        }
    },
    XNIO("XNIO (Undertow)") {
        @Override
        EventLoop open() throws Exception {
            return new OfXnio(Xnio.getInstance().createWorker(OptionMap.create(Options.WORKER_IO_THREADS, 1)));
        }
    };

    private final String title;

    Runtimes(String title) {
        this.title = title;
    }

    abstract EventLoop open() throws Exception;

    @Override
    public String toString() {
        return title;
    }

    private record OfNetty(EventLoopGroup group) implements EventLoop {
        @Override
        public void execute(Runnable task) {
            group.execute(task);
        }

        @Override
        public void everyMillisecond(Runnable beat) {
            group.scheduleAtFixedRate(beat, 1, 1, MILLISECONDS);
        }

        @Override
        public void close() {
            group.shutdownGracefully(0, 1, MILLISECONDS).syncUninterruptibly();
        }
    }

    private record OfVertx(Vertx vertx, Context context) implements EventLoop {
        @Override
        public void execute(Runnable task) {
            context.runOnContext(ignored -> task.run());
        }

        @Override
        public void everyMillisecond(Runnable beat) {
            context.runOnContext(ignored -> vertx.setPeriodic(1, id -> beat.run()));
        }

        @Override
        public void close() {
            vertx.close().await();
        }
    }

    private static final class OfXnio implements EventLoop {
        private final XnioWorker worker;
        private final XnioIoThread thread;
        private XnioExecutor.@Nullable Key beating;

        OfXnio(XnioWorker worker) {
            this.worker = worker;
            this.thread = worker.getIoThread();
        }

        @Override
        public void execute(Runnable task) {
            thread.execute(task);
        }

        @Override
        public void everyMillisecond(Runnable beat) {
            beating = thread.executeAtInterval(beat, 1, MILLISECONDS);
        }

        @Override
        public void close() {
            if (beating != null) {
                boolean unused = beating.remove();
            }
            worker.shutdown();
        }
    }
}
