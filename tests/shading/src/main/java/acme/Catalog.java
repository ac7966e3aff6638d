package acme;

import dev.smartasync.Blocking;
import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A library that keeps SmartAsync and Netty out of its API, and in packages of its own. */
public final class Catalog implements AutoCloseable {
    private final EventLoopGroup loops = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());

    /** Where this library has its copy of SmartAsync. */
    public String packageOfTheBridge() {
        return Bridge.class.getPackageName();
    }

    /** Its event loop. */
    public Executor loop() {
        return loops.next();
    }

    /** What its copy says of the current thread. */
    public String answer() {
        CallerContext context = Bridge.standard().callerContext();
        return context.blocking() + " " + context.detector();
    }

    /** Runs {@code body} where its copy is told that it must not wait. */
    public <T> T whereWaitingIsForbidden(Callable<T> body) throws Exception {
        return CallerContext.with(Blocking.FORBIDDEN, body);
    }

    /** Waits by its copy, for what {@code asking} gives. */
    public <T> T wait(Supplier<? extends CompletionStage<T>> asking) {
        return Bridge.standard().toSync(asking).get();
    }

    /** Waits by its copy, for a type that an adapter knows. */
    public Object waitForAnything(Object source) {
        return Bridge.standard().await(source);
    }

    /** Runs a synchronous task by its copy. */
    public <T> CompletableFuture<T> start(Callable<T> task) {
        return Bridge.standard().async(task);
    }

    /** Where its copy runs the continuations of the call on this thread. */
    public Executor callExecutor() {
        return Bridge.standard().callExecutor();
    }

    /** Whether its copy refused a wait. */
    public static boolean isRefusal(Throwable failure) {
        return failure instanceof BlockingNotAllowedException;
    }

    @Override
    public void close() {
        loops.shutdownGracefully(0, 100, TimeUnit.MILLISECONDS).awaitUninterruptibly(30, TimeUnit.SECONDS);
    }
}
