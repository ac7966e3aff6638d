package dev.smartasync.pekko;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.spi.BlockingDetector;
import dev.smartasync.tck.DetectorContract;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PekkoDetectorTest {
    private final Actors actors = new Actors();

    @AfterEach
    void terminate() {
        actors.close();
    }

    @Nested
    class In_an_actor extends OnADispatcher {
        @Override
        protected <T> T onItsThread(Callable<T> body) throws Exception {
            return Actors.in(actors.actor(), body);
        }
    }

    @Nested
    class In_a_task_of_a_dispatcher extends OnADispatcher {
        @Override
        protected <T> T onItsThread(Callable<T> body) throws Exception {
            return Dispatched.on(actors.system().dispatcher(), body);
        }
    }

    abstract static class OnADispatcher extends DetectorContract {
        @Override
        protected BlockingDetector detector() {
            return new PekkoDetector();
        }

        @Override
        protected Blocking expected() {
            return Blocking.CONFINED;
        }
    }

    @Nested
    @Tag("C4")
    class An_actor_on_a_dispatcher_for_blocking_work {
        private final Bridge bridge =
                Bridge.builder().services(false).detector(new PekkoDetector()).build();

        @Test
        void may_wait_on_a_pool_of_threads() throws Exception {
            assertThat(Actors.in(actors.actor("pool"), bridge::blocking)).isEqualTo(Blocking.ALLOWED);
        }

        @Test
        void may_wait_on_a_thread_of_its_own() throws Exception {
            assertThat(Actors.in(actors.actor("pinned"), bridge::blocking)).isEqualTo(Blocking.ALLOWED);
        }
    }
}
