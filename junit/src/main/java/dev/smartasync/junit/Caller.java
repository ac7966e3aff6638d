package dev.smartasync.junit;

import dev.smartasync.Blocking;
import dev.smartasync.CallerContext;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/** The kinds of thread that a call may come from. */
public enum Caller {
    /** A thread of a pool. */
    PLATFORM_THREAD(Blocking.ALLOWED, null) {
        @Override
        CallerThread open() {
            return of(Executors.newSingleThreadExecutor());
        }
    },
    /** A virtual thread, from Java 21. */
    VIRTUAL_THREAD(Blocking.ALLOWED, "java.lang.ThreadBuilders") {
        @Override
        CallerThread open() {
            return of(Executors.newSingleThreadExecutor(VirtualThreads.factory()));
        }
    },
    /** The only worker of a fork/join pool. */
    FORK_JOIN_WORKER(Blocking.ALLOWED, null) {
        @Override
        CallerThread open() {
            return of(new ForkJoinPool(1));
        }
    },
    /** An event loop of Netty's. */
    NETTY_LOOP(Blocking.FORBIDDEN, "io.netty.channel.nio.NioEventLoopGroup") {
        @Override
        CallerThread open() {
            return NettyThreads.loop(null);
        }
    },
    /** An event loop of Netty's on a plain thread, as the AWS SDK has them. */
    NETTY_LOOP_ON_PLAIN_THREAD(Blocking.FORBIDDEN, "io.netty.channel.nio.NioEventLoopGroup") {
        @Override
        CallerThread open() {
            return NettyThreads.loop(Thread::new);
        }
    },
    /** An event loop of Vert.x, within a context. */
    VERTX_EVENT_LOOP(Blocking.FORBIDDEN, "io.vertx.core.Vertx") {
        @Override
        CallerThread open() {
            return VertxThreads.eventLoop();
        }
    },
    /** A worker context of Vert.x. */
    VERTX_WORKER(Blocking.CONFINED, "io.vertx.core.Vertx") {
        @Override
        CallerThread open() {
            return VertxThreads.worker();
        }
    },
    /** A thread of Reactor's parallel scheduler. */
    REACTOR_PARALLEL(Blocking.FORBIDDEN, "reactor.core.scheduler.Schedulers") {
        @Override
        CallerThread open() {
            return ReactorThreads.parallel();
        }
    },
    /** A thread of no library's, taken for one that must not wait. */
    FORCED_FORBIDDEN(Blocking.FORBIDDEN, null) {
        @Override
        CallerThread open() {
            return forced(Blocking.FORBIDDEN);
        }
    },
    /** A thread of no library's, taken for one whose context may be needed by what it waits for. */
    FORCED_CONFINED(Blocking.CONFINED, null) {
        @Override
        CallerThread open() {
            return forced(Blocking.CONFINED);
        }
    };

    private final Blocking blocking;
    private final @Nullable String library;

    Caller(Blocking blocking, @Nullable String library) {
        this.blocking = blocking;
        this.library = library;
    }

    /** What such a thread may do. */
    public Blocking blocking() {
        return blocking;
    }

    /** Whether such a thread may wait. */
    public boolean mayBlock() {
        return blocking != Blocking.FORBIDDEN;
    }

    /** Whether its library is on the class path, and this JDK has such threads. */
    public boolean exists() {
        if (library == null) {
            return true;
        }
        try {
            Class.forName(library, false, Caller.class.getClassLoader());
            return this != VIRTUAL_THREAD || Runtime.version().feature() >= 21;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }

    abstract CallerThread open();

    static CallerThread of(ExecutorService executor) {
        return new CallerThread() {
            @Override
            public void execute(Runnable task) {
                executor.execute(task);
            }

            @Override
            public void close() {
                executor.shutdown();
            }
        };
    }

    private static CallerThread forced(Blocking blocking) {
        CallerThread thread = of(Executors.newSingleThreadExecutor());
        return new CallerThread() {
            @Override
            public void execute(Runnable task) {
                thread.execute(() -> within(blocking, task));
            }

            @Override
            public void close() {
                thread.close();
            }
        };
    }

    private static void within(Blocking blocking, Runnable task) {
        try {
            CallerContext.with(blocking, Executors.callable(task));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new AssertionError("A Runnable throws no checked exception", impossible);
        }
    }
}
