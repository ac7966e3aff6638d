package dev.smartasync.junit;

import dev.smartasync.Blocking;
import dev.smartasync.CallerContext;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

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
    VIRTUAL_THREAD(Blocking.ALLOWED, null) {
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
    NETTY_LOOP(Blocking.FORBIDDEN, Library.NETTY) {
        @Override
        CallerThread open() {
            return NettyThreads.loop(null);
        }
    },
    /** An event loop of Netty's on a plain thread, as the AWS SDK has them. */
    NETTY_LOOP_ON_PLAIN_THREAD(Blocking.FORBIDDEN, Library.NETTY) {
        @Override
        CallerThread open() {
            return NettyThreads.loop(Thread::new);
        }
    },
    /** An event loop of Vert.x, within a context. */
    VERTX_EVENT_LOOP(Blocking.FORBIDDEN, Library.VERTX) {
        @Override
        CallerThread open() {
            return VertxThreads.eventLoop();
        }
    },
    /** A worker context of Vert.x. */
    VERTX_WORKER(Blocking.CONFINED, Library.VERTX) {
        @Override
        CallerThread open() {
            return VertxThreads.worker();
        }
    },
    /** A thread of Reactor's parallel scheduler. */
    REACTOR_PARALLEL(Blocking.FORBIDDEN, Library.REACTOR) {
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

    /** The name of a thread that is taken for one that must not wait. */
    static final String FORCED_FORBIDDEN_THREAD = "forced-FORBIDDEN";

    private final Blocking blocking;
    private final @Nullable Library library;

    Caller(Blocking blocking, @Nullable Library library) {
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

    /** Whether its library is there, and this JDK has such threads. */
    public boolean exists() {
        return library == null ? isKnownToJdk() : library.isPresent();
    }

    private boolean isKnownToJdk() {
        return this != VIRTUAL_THREAD || Runtime.version().feature() >= 21;
    }

    /** A thread of this kind that was asked for by name: where there is none, the test says so. */
    CallerThread openOrSayWhyNot() {
        if (library != null && !library.isPresent()) {
            throw new ExtensionConfigurationException("There is no " + name() + " here: put " + library.artifact()
                    + " on the test's class path, or do not name it in @EveryCaller.");
        }
        if (!isKnownToJdk()) {
            Assumptions.abort("Java 21 and later have virtual threads");
        }
        return open();
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
        CallerThread thread = of(Executors.newSingleThreadExecutor(task -> new Thread(task, "forced-" + blocking)));
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
