package dev.smartasync.vertx;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.Bridge;
import dev.smartasync.spi.Operation;
import io.vertx.core.Context;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What depends on a future that was asked for on an event loop runs on that loop, within the same context. */
@Timeout(30)
@Tag("O3")
class EventLoopCallerTest {
    private static final Operation PRICE = Operation.of("Catalog.price");

    private final Bridge bridge = Bridge.builder()
            .services(false)
            .adapter(new VertxAdapter())
            .detector(new VertxDetector())
            .build();

    @RegisterExtension
    final Contexts contexts = new Contexts();

    /** Where something runs. */
    record Place(Thread thread, Context context, Object data) {
        static Place here() {
            Context context = Vertx.currentContext();
            return new Place(Thread.currentThread(), context, context == null ? null : context.get("tenant"));
        }
    }

    private Context loop;
    private Place caller;

    private void onLoop() throws Exception {
        loop = contexts.eventLoop();
        loop.put("tenant", "acme");
        caller = Contexts.on(loop, Place::here);
    }

    @Nested
    class After_an_offload {
        @RepeatedTest(20)
        void dependents_run_on_the_loop_and_in_its_context() throws Exception {
            onLoop();
            CompletableFuture<Place> dependent = Contexts.on(
                    loop,
                    () -> bridge.async(Place::here).thenApply(elsewhere -> {
                        assertThat(elsewhere.thread()).isNotSameAs(Thread.currentThread());
                        return Place.here();
                    }));
            assertThat(dependent.get(10, SECONDS)).isEqualTo(caller);
        }

        @Test
        void dependents_run_elsewhere_where_the_vertx_was_closed_meanwhile() throws Exception {
            onLoop();
            CountDownLatch closed = new CountDownLatch(1);
            CompletableFuture<Place> dependent = Contexts.on(
                    loop,
                    () -> bridge.async(() -> {
                                closed.await();
                                return "value";
                            })
                            .thenApply(value -> Place.here()));
            Contexts.await(contexts.vertx.close());
            closed.countDown();
            assertThat(dependent.get(10, SECONDS).thread()).isNotSameAs(caller.thread());
        }
    }

    @Nested
    class After_an_asynchronous_target {
        private final CompletableFuture<String> stage = new CompletableFuture<>();

        private CompletableFuture<Place> dependent() throws Exception {
            onLoop();
            return Contexts.on(loop, () -> bridge.handOver(PRICE, stage).thenApply(value -> Place.here()));
        }

        @RepeatedTest(20)
        void dependents_run_on_the_loop_and_in_its_context() throws Exception {
            CompletableFuture<Place> dependent = dependent();
            stage.complete("value");
            assertThat(dependent.get(10, SECONDS)).isEqualTo(caller);
        }

        @Test
        void dependents_run_in_the_callers_context_where_another_one_of_the_same_loop_completes_it() throws Exception {
            CompletableFuture<Place> dependent = dependent();
            Context neighbour = contexts.eventLoop();
            Place completing = Contexts.on(neighbour, () -> {
                stage.complete("value");
                return Place.here();
            });
            assertThat(completing.thread()).isSameAs(caller.thread());
            assertThat(completing.context()).isNotSameAs(loop);
            assertThat(dependent.get(10, SECONDS)).isEqualTo(caller);
        }

        @Test
        void dependents_run_at_once_where_the_same_context_completes_it() throws Exception {
            CompletableFuture<Place> dependent = dependent();
            boolean atOnce = Contexts.on(loop, () -> {
                stage.complete("value");
                return dependent.isDone();
            });
            assertThat(atOnce).isTrue();
            assertThat(dependent.get(10, SECONDS)).isEqualTo(caller);
        }

        @Test
        void dependents_run_elsewhere_where_the_vertx_was_closed_meanwhile() throws Exception {
            CompletableFuture<Place> dependent = dependent();
            Contexts.await(contexts.vertx.close());
            stage.complete("value");
            assertThat(dependent.get(10, SECONDS).thread()).isSameAs(Thread.currentThread());
        }

        @Test
        void a_vertx_future_comes_back_too() throws Exception {
            onLoop();
            Promise<String> promise = Promise.promise();
            CompletableFuture<Place> dependent = Contexts.on(
                    loop, () -> bridge.handOver(PRICE, promise.future()).thenApply(value -> Place.here()));
            promise.complete("value");
            assertThat(dependent.get(10, SECONDS)).isEqualTo(caller);
        }
    }

    @Nested
    class The_executor_of_a_call {
        @Test
        @Tag("A3")
        void is_the_context() throws Exception {
            onLoop();
            CompletableFuture<Place> ran = new CompletableFuture<>();
            Executor executor = Contexts.on(loop, bridge::callExecutor);
            executor.execute(() -> ran.complete(Place.here()));
            assertThat(ran.get(10, SECONDS)).isEqualTo(caller);
        }

        @Test
        void rejects_when_the_vertx_is_closed() throws Exception {
            onLoop();
            Executor executor = Contexts.on(loop, bridge::callExecutor);
            Contexts.await(contexts.vertx.close());
            assertThatThrownBy(() -> executor.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
        }
    }
}
