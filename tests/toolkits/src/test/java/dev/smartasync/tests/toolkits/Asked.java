package dev.smartasync.tests.toolkits;

import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import java.util.concurrent.CompletableFuture;

/** What a toolkit's program prints. */
final class Asked {
    private static final Bridge CORE = Bridge.builder().services(false).build();

    private Asked() {}

    static void print(String when) {
        CallerContext caller = CORE.callerContext();
        System.out.println(when + ": " + caller.blocking() + " " + caller.detector());
    }

    /** Prints also what becomes of a wait, and where that runs which depends on an offloaded call. */
    static CompletableFuture<Void> printOnTheThread() {
        CallerContext caller = CORE.callerContext();
        System.out.println("on the thread: " + caller.blocking() + " " + caller.detector() + ", " + waited());
        Thread asking = Thread.currentThread();
        return CORE.async(() -> "value")
                .thenAccept(value -> System.out.println("came back: " + (Thread.currentThread() == asking)));
    }

    private static String waited() {
        try {
            return CORE.await(CompletableFuture.completedFuture("value"));
        } catch (BlockingNotAllowedException refused) {
            return "refused";
        }
    }
}
