package dev.smartasync.vertx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.Blocking;
import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(30)
@Tag("C4")
class VertxDetectorTest {
    private final VertxDetector detector = new VertxDetector();
    private final Bridge knowing = Bridge.builder()
            .services(false)
            .adapter(new VertxAdapter())
            .detector(detector)
            .build();
    private final Bridge coreAlone =
            Bridge.builder().services(false).adapter(new VertxAdapter()).build();

    @RegisterExtension
    final Contexts contexts = new Contexts();

    private Blocking detected() {
        return detector.detect(Thread.currentThread());
    }

    @Nested
    class On_an_event_loop {
        @Test
        void nothing_may_wait() throws Exception {
            Context loop = contexts.eventLoop();
            assertThat(Contexts.on(loop, VertxDetectorTest.this::detected)).isEqualTo(Blocking.FORBIDDEN);
            assertThat(Contexts.on(loop, knowing::blocking)).isEqualTo(Blocking.FORBIDDEN);
            assertThat(Contexts.on(loop, coreAlone::blocking)).isEqualTo(Blocking.FORBIDDEN);
        }

        @Test
        @Tag("A1")
        void a_call_is_refused_before_its_target_starts() throws Exception {
            CatalogSync view = CatalogSync.of(
                    () -> {
                        throw new AssertionError("started");
                    },
                    knowing);
            assertThatThrownBy(() -> Contexts.on(contexts.eventLoop(), view::price))
                    .cause()
                    .isInstanceOf(BlockingNotAllowedException.class)
                    .hasMessageContaining("it is an event loop")
                    .hasMessageContaining("CatalogAsync.price");
        }

        @Test
        void the_reason_names_vertx() throws Exception {
            CallerContext caller = Contexts.on(contexts.eventLoop(), knowing::callerContext);
            assertThat(caller.detector()).isEqualTo("vertx");
            assertThat(caller.reason()).isEqualTo("it is an event loop (Vert.x)");
        }
    }

    @Nested
    class On_a_worker_context {
        @Test
        void a_wait_may_need_the_context() throws Exception {
            Context worker = contexts.of(ThreadingModel.WORKER);
            assertThat(Contexts.on(worker, VertxDetectorTest.this::detected)).isEqualTo(Blocking.CONFINED);
            assertThat(Contexts.on(worker, knowing::blocking)).isEqualTo(Blocking.CONFINED);
            assertThat(Contexts.on(worker, coreAlone::blocking)).isEqualTo(Blocking.CONFINED);
        }

        @Test
        void the_reason_names_the_threading_model() throws Exception {
            CallerContext caller = Contexts.on(contexts.of(ThreadingModel.WORKER), knowing::callerContext);
            assertThat(caller.reason()).contains("WORKER").endsWith("(Vert.x)");
        }
    }

    @Nested
    @EnabledForJreRange(min = JRE.JAVA_21)
    class On_a_virtual_thread_context {
        @Test
        void a_wait_may_need_the_context_and_only_this_detector_sees_it() throws Exception {
            Context virtual = contexts.of(ThreadingModel.VIRTUAL_THREAD);
            assertThat(Contexts.on(virtual, VertxDetectorTest.this::detected)).isEqualTo(Blocking.CONFINED);
            assertThat(Contexts.on(virtual, knowing::blocking)).isEqualTo(Blocking.CONFINED);
            assertThat(Contexts.on(virtual, coreAlone::blocking)).isEqualTo(Blocking.ALLOWED);
        }
    }

    @Nested
    class In_executeBlocking {
        private <T> T blocking(Context context, Callable<T> task) throws Exception {
            return Contexts.await(Contexts.on(context, () -> context.executeBlocking(task, false)));
        }

        @Test
        void from_an_event_loop_context_a_thread_may_wait() throws Exception {
            Context loop = contexts.eventLoop();
            assertThat(blocking(loop, VertxDetectorTest.this::detected)).isEqualTo(Blocking.ALLOWED);
            assertThat(blocking(loop, knowing::blocking)).isEqualTo(Blocking.ALLOWED);
            assertThat(blocking(loop, coreAlone::blocking))
                    .as("without the detector, which tells it from a worker context")
                    .isEqualTo(Blocking.CONFINED);
        }

        @Test
        void from_an_event_loop_context_a_wait_for_a_future_of_that_context_ends() throws Exception {
            Context loop = contexts.eventLoop();
            assertThat(blocking(loop, () -> knowing.<String>await(loop.executeBlocking(() -> "value", false))))
                    .isEqualTo("value");
        }

        @Test
        void from_a_worker_context_it_is_still_that_context() throws Exception {
            assertThat(blocking(contexts.of(ThreadingModel.WORKER), knowing::blocking))
                    .isEqualTo(Blocking.CONFINED);
        }
    }

    @Nested
    class On_any_other_thread {
        @Test
        void there_is_no_opinion() throws Exception {
            assertThat(detected()).isNull();
            Contexts.on(contexts.eventLoop(), VertxDetectorTest.this::detected);
            assertThat(detected()).as("once Vert.x was seen").isNull();
        }

        @Test
        void there_is_no_way_of_waiting_and_no_way_back() throws Exception {
            Contexts.on(contexts.eventLoop(), VertxDetectorTest.this::detected);
            assertThat(detector.loop()).isNull();
            assertThat(detector.await(new CompletableFuture<>(), null)).isFalse();
        }
    }

    @Nested
    class A_future_that_belongs_to_an_event_loop {
        @Test
        void completes_at_once_elsewhere_if_it_is_complete() throws Exception {
            Context loop = contexts.eventLoop();
            Future<String> complete = loop.executeBlocking(() -> "value", false);
            Contexts.await(complete);
            assertThat(new VertxAdapter().toFuture(complete).isDone()).isTrue();
        }

        @Test
        void completes_on_that_event_loop_if_it_is_pending() throws Exception {
            Context loop = contexts.eventLoop();
            Thread thread = Contexts.on(loop, Thread::currentThread);
            CountDownLatch held = new CountDownLatch(1);
            Future<String> pending = loop.executeBlocking(
                    () -> {
                        held.await();
                        return "value";
                    },
                    false);
            var completing = new VertxAdapter().toFuture(pending).thenApply(value -> Thread.currentThread());
            held.countDown();
            assertThat(completing.get(10, TimeUnit.SECONDS)).isSameAs(thread);
        }
    }
}
