package dev.smartasync.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.adapter.testing.IsolatedClasses;
import io.netty.util.ResourceLeakDetector;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Vert.x must not notice that it was asked for. It is loaded anew for each test. */
@Timeout(60)
@Tag("C3")
class PassiveDetectionTest {

    @Test
    void asking_initialises_nothing() throws Exception {
        assertThat(IsolatedClasses.run(LeakDetection.class, entry -> true))
                .as("Netty's leak detection, which Vert.x turns off when it is initialised")
                .isEqualTo("SIMPLE");
    }

    @Test
    void vertx_works_after_it_was_asked_for_on_a_thread_without_a_class_loader() throws Exception {
        assertThat(IsolatedClasses.run(AskedOnAnyThread.class, entry -> true)).isEqualTo("FORBIDDEN");
    }

    @Test
    void vertx_works_after_it_was_asked_for_on_a_thread_that_only_looks_like_its_own() throws Exception {
        assertThat(IsolatedClasses.run(AskedOnNamesake.class, entry -> true)).isEqualTo("FORBIDDEN");
    }

    private static void askWithoutClassLoader(String threadName) throws InterruptedException {
        Bridge bridge = Bridge.standard();
        Thread thread = new Thread(
                () -> {
                    Blocking unused = bridge.blocking();
                },
                threadName);
        thread.setContextClassLoader(null);
        thread.start();
        thread.join();
    }

    /** What the event loop of a new Vert.x may do. */
    private static String useVertx() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            CompletableFuture<String> answer = new CompletableFuture<>();
            vertx.runOnContext(ignored ->
                    answer.complete(Bridge.standard().callerContext().blocking().name()));
            return answer.get(20, TimeUnit.SECONDS);
        } finally {
            Contexts.await(vertx.close());
        }
    }

    public static final class LeakDetection implements Callable<String> {
        @Override
        public String call() {
            Blocking unused = Bridge.standard().blocking();
            return ResourceLeakDetector.getLevel().name();
        }
    }

    public static final class AskedOnAnyThread implements Callable<String> {
        @Override
        public String call() throws Exception {
            askWithoutClassLoader("plain");
            return useVertx();
        }
    }

    public static final class AskedOnNamesake implements Callable<String> {
        @Override
        public String call() throws Exception {
            askWithoutClassLoader("vert.x-virtual-thread-0");
            return useVertx();
        }
    }
}
