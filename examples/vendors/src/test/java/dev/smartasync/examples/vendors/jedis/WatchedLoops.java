package dev.smartasync.examples.vendors.jedis;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import reactor.blockhound.BlockHound;
import redis.clients.jedis.RedisClient;

/**
 * Event loops under load, in a process of its own: they call Jedis through the asynchronous view, or directly, while Vert.x's checker of
 * blocked threads and BlockHound watch. Says what each has seen.
 */
final class WatchedLoops {
    private static final int LOOPS = 4;
    private static final int CALLS = 250;
    private static final int SECONDS_OF_A_SLOW_CALL = 2;

    /** Held, or it would be forgotten with its handler. */
    private static final Logger CHECKER = Logger.getLogger("io.vertx.core.impl.BlockedThreadChecker");

    private final Map<String, Integer> blocked = new ConcurrentHashMap<>();
    private final AtomicInteger warnings = new AtomicInteger();
    private final AtomicInteger elsewhere = new AtomicInteger();

    private WatchedLoops() {}

    public static void main(String[] arguments) {
        try {
            new WatchedLoops().run(Integer.parseInt(arguments[0]), arguments[1].equals("directly"));
            System.exit(0);
        } catch (RuntimeException failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private void run(int port, boolean directly) {
        watch();
        Vertx vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(LOOPS)
                .setBlockedThreadCheckInterval(100)
                .setBlockedThreadCheckIntervalUnit(TimeUnit.MILLISECONDS)
                .setMaxEventLoopExecuteTime(1)
                .setMaxEventLoopExecuteTimeUnit(TimeUnit.SECONDS));
        try (RedisClient jedis = RedisClient.create("127.0.0.1", port)) {
            AsyncJedis async = AsyncJedis.of(jedis);
            List<CompletableFuture<?>> all = new ArrayList<>();
            for (int loop = 0; loop < LOOPS; loop++) {
                Context context = newLoop(vertx);
                String key = "counter " + loop;
                for (int call = 0; call < CALLS; call++) {
                    all.add(onLoop(context, directly ? () -> now(jedis.incr(key)) : () -> async.incr(key)));
                }
                all.add(onLoop(
                        context,
                        directly
                                ? () -> now(jedis.blpop(SECONDS_OF_A_SLOW_CALL, "none"))
                                : () -> async.blpop(SECONDS_OF_A_SLOW_CALL, "none")));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new))
                    .orTimeout(60, TimeUnit.SECONDS)
                    .join();
            System.out.println("counted " + jedis.mget("counter 0", "counter 1", "counter 2", "counter 3"));
        }
        System.out.println("blockhound " + blocked);
        System.out.println("checker " + warnings);
        System.out.println("elsewhere " + elsewhere);
    }

    private void watch() {
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord report) {
                warnings.incrementAndGet();
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        CHECKER.addHandler(handler);
        BlockHound.builder()
                .loadIntegrations()
                .nonBlockingThreadPredicate(others -> others.or(WatchedLoops::isLoop))
                .blockingMethodCallback(method -> blocked.merge(method.toString(), 1, Integer::sum))
                .install();
    }

    private static boolean isLoop(Thread thread) {
        return thread.getName().startsWith("vert.x-eventloop-thread-");
    }

    private static Context newLoop(Vertx vertx) {
        CompletableFuture<Context> loop = new CompletableFuture<>();
        vertx.deployVerticle(new AbstractVerticle() {
            @Override
            public void start() {
                loop.complete(context);
            }
        });
        return loop.join();
    }

    private static <T> CompletableFuture<T> now(T value) {
        return CompletableFuture.completedFuture(value);
    }

    /** Calls on a loop; what depends on the call has to run on that loop, too. */
    private <T> CompletableFuture<?> onLoop(Context context, Supplier<CompletableFuture<T>> call) {
        CompletableFuture<Object> done = new CompletableFuture<>();
        context.runOnContext(unused -> {
            Thread loop = Thread.currentThread();
            call.get().whenComplete((reply, failure) -> {
                if (Thread.currentThread() != loop) {
                    elsewhere.incrementAndGet();
                }
                if (failure == null) {
                    done.complete(reply);
                } else {
                    done.completeExceptionally(failure);
                }
            });
        });
        return done;
    }
}
