package dev.smartasync.await;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smartasync.Blocking;
import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.BridgeBuilder.WhenForbidden;
import dev.smartasync.CallerContext;
import dev.smartasync.Smart;
import dev.smartasync.spi.BridgeListener;
import dev.smartasync.spi.Operation;
import dev.smartasync.testing.Log;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("A1")
@Timeout(60)
class RefusalTest {
    private final Loop loop = Loops.NETTY.open();
    private final AtomicInteger started = new AtomicInteger();
    private final Catalog<CompletionStage<String>> complete = item -> {
        started.incrementAndGet();
        return CompletableFuture.completedFuture(item);
    };

    @AfterEach
    void close() {
        loop.close();
    }

    @Nested
    @Tag("netty")
    class On_an_event_loop {

        @Test
        void a_complete_stage_is_refused_too() {
            assertThatThrownBy(() -> loop.call(() -> Smart.await(CompletableFuture.completedFuture("1"))))
                    .isInstanceOf(BlockingNotAllowedException.class);
        }

        @Test
        void a_view_refuses_before_its_target_starts() {
            assertThatThrownBy(
                            () -> loop.call(() -> CatalogSyncView.of(complete).price("tea")))
                    .isInstanceOf(BlockingNotAllowedException.class);
            assertThat(started).hasValue(0);
        }

        @Test
        void a_function_made_synchronous_refuses_before_it_starts() {
            assertThatThrownBy(() -> loop.call(
                            () -> Smart.<String, String>toSync(complete::price).apply("tea")))
                    .isInstanceOf(BlockingNotAllowedException.class);
            assertThat(started).hasValue(0);
        }

        @Test
        void every_kind_of_wait_is_refused() {
            CompletableFuture<String> stage = CompletableFuture.completedFuture("1");
            FutureTask<String> plain = new FutureTask<>(() -> "1");
            plain.run();
            List<java.util.concurrent.Callable<?>> waits = List.of(
                    () -> Smart.await(stage, Duration.ofDays(1)),
                    () -> Smart.await(stage, Exception.class),
                    () -> Smart.await((Object) plain),
                    () -> Smart.toSync(() -> stage).get(),
                    () -> Smart.<Integer, Integer, String>toSync((a, b) -> stage)
                            .apply(1, 2));
            assertThat(waits)
                    .allSatisfy(each ->
                            assertThatThrownBy(() -> loop.call(each)).isInstanceOf(BlockingNotAllowedException.class));
        }

        @Test
        void a_synchronous_target_is_refused_as_well() {
            Catalog<String> target = new Catalog<>() {
                @Override
                public String price(String item) {
                    return item;
                }

                @Override
                public String describe(String item) {
                    started.incrementAndGet();
                    return item;
                }
            };
            assertThatThrownBy(() -> loop.call(() -> CatalogSyncView.of(target).describe("tea")))
                    .isInstanceOf(BlockingNotAllowedException.class);
            assertThat(started).hasValue(0);
        }

        @Test
        void what_does_not_block_and_the_methods_of_object_are_exempt() throws Exception {
            CatalogSync view = CatalogSyncView.of(complete);
            assertThat(loop.call(view::size)).isEqualTo(1);
            assertThat(loop.call(view::hashCode)).isEqualTo(view.hashCode());
            assertThat(loop.call(view::toString)).isNotEmpty();
        }

        @Test
        void an_asynchronous_operation_marked_as_non_blocking_gives_its_value() throws Exception {
            CatalogSync view = CatalogSyncView.of(complete, Bridge.standard(), CatalogSyncView.PRICE.asNonBlocking());
            assertThat(loop.call(() -> view.price("tea"))).isEqualTo("tea");
        }

        @Test
        void a_refusal_leaves_the_thread_as_it_was() throws Exception {
            assertThatThrownBy(
                            () -> loop.call(() -> CatalogSyncView.of(complete).price("tea")))
                    .isInstanceOf(BlockingNotAllowedException.class);
            assertThat(loop.call(() -> Smart.async(() -> "value")).get()).isEqualTo("value");
            assertThat(loop.call(() -> CallerContext.with(
                            Blocking.ALLOWED, () -> CatalogSyncView.of(complete).price("tea"))))
                    .isEqualTo("tea");
        }
    }

    @Nested
    class The_message {

        @Test
        void names_the_thread_the_reason_and_the_asynchronous_view() throws Exception {
            BlockingNotAllowedException refusal = catchThrowableOfType(
                    BlockingNotAllowedException.class,
                    () -> loop.call(() -> CatalogSyncView.of(complete).price("tea")));
            assertThat(refusal)
                    .hasMessage("Cannot wait for Catalog.price on thread \""
                            + refusal.callerContext().thread() + "\": it is an event loop (Netty)."
                            + " Call CatalogAsync.price, or move the caller off this thread with Smart.async(…).");
            assertThat(refusal.callerContext())
                    .isEqualTo(new CallerContext(
                            loop.thread().getName(), Blocking.FORBIDDEN, "netty", "it is an event loop (Netty)"));
        }

        @Test
        void names_getNow_where_there_is_no_view() {
            assertThatThrownBy(() -> loop.call(() -> Smart.await(CompletableFuture.completedFuture("1"))))
                    .hasMessageContaining("getNow")
                    .hasMessageContaining("thenCompose")
                    .hasMessageContaining("Smart.async(…)");
        }
    }

    @Nested
    class A_close_on_an_event_loop {

        @Test
        void starts_the_closing_and_does_not_wait() throws Exception {
            CompletableFuture<String> closed = new CompletableFuture<>();
            CatalogSync view = CatalogSyncView.of(item -> {
                started.incrementAndGet();
                return closed;
            });
            loop.call(() -> {
                view.close();
                return null;
            });
            assertThat(started).hasValue(1);
            assertThat(closed).isNotDone();
        }

        @Test
        void reports_a_failure_that_nobody_waits_for() throws Exception {
            try (Log log = new Log()) {
                CompletableFuture<String> closed = new CompletableFuture<>();
                closeOnLoop(CatalogSyncView.of(item -> closed));
                IllegalStateException failure = new IllegalStateException("the disk is full");
                closed.completeExceptionally(failure);
                assertThat(log.failure()).isSameAs(failure);
                assertThat(log.messages()).singleElement().asString().contains("Catalog.closeAsync", "event loop");
            }
        }

        @Test
        void reports_the_failure_of_a_plain_future() throws Exception {
            try (Log log = new Log()) {
                IllegalStateException failure = new IllegalStateException("the disk is full");
                FutureTask<String> closing = new FutureTask<>(() -> {
                    throw failure;
                });
                closeOnLoop(CatalogSyncView.of(item -> closing));
                closing.run();
                assertThat(log.failure()).isSameAs(failure);
            }
        }

        @Test
        void is_started_elsewhere_where_it_is_written_synchronously() throws Exception {
            CompletableFuture<Thread> closedBy = new CompletableFuture<>();
            CountDownLatch loopIsFree = new CountDownLatch(1);
            loop.call(() -> {
                Bridge.standard().close(Operation.of("Catalog.close").asClosing(), () -> {
                    loopIsFree.await();
                    return closedBy.complete(Thread.currentThread());
                });
                return null;
            });
            loopIsFree.countDown();
            assertThat(Loop.get(closedBy)).isNotSameAs(loop.thread());
        }

        @Test
        void waits_where_waiting_is_allowed() {
            CompletableFuture<String> closed = new CompletableFuture<>();
            CatalogSyncView.of(item -> Smart.async(() -> {
                        closed.complete("closed");
                        return "closed";
                    }))
                    .close();
            assertThat(closed).isCompleted();
        }

        private void closeOnLoop(CatalogSync view) throws Exception {
            loop.call(() -> {
                view.close();
                return null;
            });
        }
    }

    @Nested
    class A_bridge_that_only_warns {
        private final Bridge warning =
                Bridge.builder().whenForbidden(WhenForbidden.WARN).build();

        @Test
        void reports_an_operation_once_and_proceeds() throws Exception {
            String fresh = "Catalog.of" + System.nanoTime(); // once in the life of a JVM
            try (Log log = new Log()) {
                CatalogSync view = CatalogSyncView.of(complete, warning, Operation.of(fresh));
                assertThat(loop.call(() -> view.price("tea"))).isEqualTo("tea");
                assertThat(loop.call(() -> view.price("tin"))).isEqualTo("tin");
                assertThat(log.messages())
                        .singleElement()
                        .asString()
                        .contains("Cannot wait for " + fresh, "event loop");
            }
        }

        @Test
        void waits_for_what_is_pending() throws Exception {
            CatalogSync view =
                    CatalogSyncView.of(item -> Smart.async(() -> item), warning, Operation.of("Catalog.warnsAndWaits"));
            assertThat(loop.call(() -> view.price("tea"))).isEqualTo("tea");
        }

        @Test
        void bears_a_listener_that_makes_nested_calls_itself() throws Exception {
            CatalogSync inner = CatalogSyncView.of(complete);
            CatalogSync outer = CatalogSyncView.of(item -> CompletableFuture.completedFuture(inner.price(item)));
            CatalogSync outermost = CatalogSyncView.of(item -> CompletableFuture.completedFuture(outer.price(item)));
            Bridge listening = Bridge.builder()
                    .whenForbidden(WhenForbidden.WARN)
                    .listener(new BridgeListener() {
                        @Override
                        public void forbidden(Operation operation, CallerContext caller, boolean refused) {
                            try {
                                CallerContext.with(Blocking.ALLOWED, () -> outermost.price("x"));
                            } catch (Exception impossible) {
                                throw new AssertionError(impossible);
                            }
                        }
                    })
                    .build();
            assertThat(loop.call(() -> nested(3, listening))).isEqualTo("tea");
        }

        private String nested(int depth, Bridge bridge) {
            return CatalogSyncView.of(
                            item -> depth == 0
                                    ? Smart.async(() -> item)
                                    : CompletableFuture.completedFuture(nested(depth - 1, bridge)),
                            bridge,
                            Operation.of("Catalog.nested"))
                    .price("tea");
        }
    }

    @Nested
    class A_listener {
        private final List<String> told = new ArrayList<>();
        private final BridgeListener listener = new BridgeListener() {
            @Override
            public void forbidden(Operation operation, CallerContext caller, boolean refused) {
                told.add(operation + " " + caller.detector() + " " + refused);
            }
        };

        @Test
        void is_told_of_a_refusal() {
            CatalogSync view = CatalogSyncView.of(
                    complete, Bridge.builder().listener(listener).build());
            assertThatThrownBy(() -> loop.call(() -> view.price("tea")))
                    .isInstanceOf(BlockingNotAllowedException.class);
            assertThat(told).containsExactly("Catalog.price netty true");
        }

        @Test
        void is_told_of_every_warning() {
            CatalogSync view = CatalogSyncView.of(
                    complete,
                    Bridge.builder()
                            .whenForbidden(WhenForbidden.WARN)
                            .listener(listener)
                            .build());
            assertThatCode(() -> loop.call(() -> view.price("tea") + view.price("tea")))
                    .doesNotThrowAnyException();
            assertThat(told).containsExactly("Catalog.price netty false", "Catalog.price netty false");
        }

        @Test
        void that_fails_changes_nothing() {
            CatalogSync view = CatalogSyncView.of(
                    complete,
                    Bridge.builder()
                            .listener(new BridgeListener() {
                                @Override
                                public void forbidden(Operation operation, CallerContext caller, boolean refused) {
                                    throw new IllegalStateException("a listener of no use");
                                }
                            })
                            .build());
            assertThatThrownBy(() -> loop.call(() -> view.price("tea")))
                    .isInstanceOf(BlockingNotAllowedException.class);
        }
    }
}
