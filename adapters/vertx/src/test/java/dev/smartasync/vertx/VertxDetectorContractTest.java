package dev.smartasync.vertx;

import dev.smartasync.Blocking;
import dev.smartasync.spi.BlockingDetector;
import dev.smartasync.tck.DetectorContract;
import io.vertx.core.Context;
import io.vertx.core.ThreadingModel;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class VertxDetectorContractTest {

    @Nested
    class On_an_event_loop extends OnContext {
        On_an_event_loop() {
            super(ThreadingModel.EVENT_LOOP, Blocking.FORBIDDEN);
        }
    }

    @Nested
    class On_a_worker_context extends OnContext {
        On_a_worker_context() {
            super(ThreadingModel.WORKER, Blocking.CONFINED);
        }
    }

    @Nested
    @EnabledForJreRange(min = JRE.JAVA_21)
    class On_a_virtual_thread_context extends OnContext {
        On_a_virtual_thread_context() {
            super(ThreadingModel.VIRTUAL_THREAD, Blocking.CONFINED);
        }
    }

    abstract static class OnContext extends DetectorContract {
        private final ThreadingModel model;
        private final Blocking expected;
        private final Contexts contexts = new Contexts();
        private Context context;

        OnContext(ThreadingModel model, Blocking expected) {
            this.model = model;
            this.expected = expected;
        }

        @BeforeEach
        void deploy() throws Exception {
            context = contexts.of(model);
        }

        @AfterEach
        void close() throws Exception {
            contexts.afterEach(null);
        }

        @Override
        protected BlockingDetector detector() {
            return new VertxDetector();
        }

        @Override
        protected Blocking expected() {
            return expected;
        }

        @Override
        protected <T> T onItsThread(Callable<T> body) throws Exception {
            return Contexts.on(context, body);
        }
    }
}
