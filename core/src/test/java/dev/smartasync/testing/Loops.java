package dev.smartasync.testing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.smartasync.Blocking;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.vertx.core.Vertx;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.Assumptions;

/**
 * Real threads of real libraries, one of each kind that makes a difference. Usable as an {@code @EnumSource}; {@link #open} makes a
 * fresh one:
 *
 * <pre>{@code
 * try (Loop loop = Loops.NETTY.open()) {
 *     assertThatThrownBy(() -> loop.call(() -> Smart.await(stage))).isInstanceOf(BlockingNotAllowedException.class);
 * }
 * }</pre>
 *
 * <p>Those whose name begins with {@code NETTY} work on Netty 4.1 too, so that tests of theirs may carry {@code @Tag("netty")}.
 */
public enum Loops {
    /** An event loop on a thread of Netty's class. */
    NETTY(Blocking.FORBIDDEN) {
        @Override
        Loop make() {
            return netty(null);
        }
    },
    /** An event loop on a {@link Thread} that is of no special class. */
    NETTY_ON_PLAIN_THREAD(Blocking.FORBIDDEN) {
        @Override
        Loop make() {
            return netty(Thread::new);
        }
    },
    /** An event loop on a virtual thread. */
    NETTY_ON_VIRTUAL_THREAD(Blocking.FORBIDDEN) {
        @Override
        Loop make() {
            return netty(virtualThreads());
        }
    },
    /** An event loop of Vert.x, within a context. */
    VERTX(Blocking.FORBIDDEN) {
        @Override
        Loop make() {
            return VertxLoops.open();
        }
    },
    VIRTUAL_THREAD(Blocking.ALLOWED) {
        @Override
        Loop make() {
            return of(Executors.newSingleThreadExecutor(virtualThreads()));
        }
    },
    /** The only worker of a fork/join pool. */
    FORK_JOIN_WORKER(Blocking.ALLOWED) {
        @Override
        Loop make() {
            return of(new ForkJoinPool(1));
        }
    },
    /** The only thread of a pool. */
    POOL_THREAD(Blocking.ALLOWED) {
        @Override
        Loop make() {
            return of(Executors.newSingleThreadExecutor());
        }
    };

    private final Blocking blocking;

    Loops(Blocking blocking) {
        this.blocking = blocking;
    }

    /** What a thread of this kind may do. */
    public Blocking blocking() {
        return blocking;
    }

    /** Whether this JDK has such threads. */
    public boolean exists() {
        return !name().contains("VIRTUAL") || Runtime.version().feature() >= 21;
    }

    /** A fresh thread of this kind; aborts the test where this JDK has none. */
    public Loop open() {
        Assumptions.assumeTrue(exists(), "this JDK has no virtual threads");
        return make();
    }

    abstract Loop make();

    /** A thread of this executor's. */
    public static Loop of(ExecutorService executor) {
        return new Loop(executor, () -> {
            executor.shutdown();
            if (!executor.awaitTermination(30, SECONDS)) {
                throw new AssertionError(executor + " does not end: one of its threads is stuck");
            }
        });
    }

    /** An event loop of Netty's on a thread of this factory's, or of its own class if there is none. */
    @SuppressWarnings("deprecation") // deprecated in 4.2, and the only one that 4.1 has too
    public static Loop netty(ThreadFactory threads) {
        EventLoopGroup group = threads == null ? new NioEventLoopGroup(1) : new NioEventLoopGroup(1, threads);
        return new Loop(
                group.next(),
                () -> group.shutdownGracefully(0, 100, MILLISECONDS).get(30, SECONDS));
    }

    /** Makes virtual threads; only where this JDK has them. */
    public static ThreadFactory virtualThreads() {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            return (ThreadFactory) Class.forName("java.lang.Thread$Builder")
                    .getMethod("factory")
                    .invoke(builder);
        } catch (ReflectiveOperationException absent) {
            throw new AssertionError("Java 21 and later have Thread.ofVirtual()", absent);
        }
    }

    /** Of its own, since Vert.x does not run on Netty 4.1. */
    private static final class VertxLoops {
        static Loop open() {
            Vertx vertx = Vertx.vertx();
            var context = vertx.getOrCreateContext();
            return new Loop(
                    task -> context.runOnContext(ignored -> task.run()),
                    () -> vertx.close()
                            .toCompletionStage()
                            .toCompletableFuture()
                            .get(30, SECONDS));
        }
    }
}
