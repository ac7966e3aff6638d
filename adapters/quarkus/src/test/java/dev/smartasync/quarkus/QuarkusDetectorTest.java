package dev.smartasync.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.adapter.testing.IsolatedClasses;
import dev.smartasync.spi.BlockingDetector;
import dev.smartasync.tck.DetectorContract;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.runtime.IOThreadDetector;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** On a thread that an extension calls an I/O thread. */
class QuarkusDetectorTest extends DetectorContract {
    private final CompletableFuture<Thread> ioThread = new CompletableFuture<>();
    private final ExecutorService io = Executors.newSingleThreadExecutor();
    private final Started application = new Started();

    @BeforeEach
    void start() throws Exception {
        io.execute(() -> ioThread.complete(Thread.currentThread()));
        Thread thread = ioThread.get(10, TimeUnit.SECONDS);
        BlockingOperationControl.setIoThreadDetector(new IOThreadDetector[] {() -> Thread.currentThread() == thread});
        application.become();
    }

    @AfterEach
    void stop() {
        application.leave();
        io.shutdownNow();
    }

    @Override
    protected BlockingDetector detector() {
        return new QuarkusDetector();
    }

    @Override
    protected Blocking expected() {
        return Blocking.FORBIDDEN;
    }

    @Override
    protected <T> T onItsThread(Callable<T> body) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        io.execute(() -> {
            try {
                result.complete(body.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.get(20, TimeUnit.SECONDS);
    }

    @Nested
    @Tag("C3")
    @Timeout(60)
    class Before_extensions_are_known {

        @Test
        void there_is_no_opinion_and_the_detector_stays() throws Exception {
            assertThat(IsolatedClasses.run(AskedTooEarly.class, entry -> true)).isEqualTo("null, null, FORBIDDEN");
        }
    }

    /** What is said before an application starts, while it does, and when it has. */
    public static final class AskedTooEarly implements Callable<String> {
        @Override
        public String call() {
            Bridge bridge = Bridge.builder()
                    .services(false)
                    .detector(new QuarkusDetector())
                    .build();
            QuarkusDetector detector = new QuarkusDetector();
            String none = "" + detector.detect(Thread.currentThread());
            new Started().become();
            Blocking unused = bridge.blocking();
            String starting = "" + detector.detect(Thread.currentThread());
            BlockingOperationControl.setIoThreadDetector(new IOThreadDetector[] {() -> true});
            return none + ", " + starting + ", " + bridge.blocking();
        }
    }

    /** An application that is the current one, as one is while it starts and once it has. */
    private static final class Started extends Application {
        Started() {
            super(false);
        }

        void become() {
            currentApplication = this;
        }

        void leave() {
            currentApplication = null;
        }

        @Override
        protected void doStart(String[] arguments) {}

        @Override
        protected void doStop() {}

        @Override
        public String getName() {
            return "test";
        }
    }
}
