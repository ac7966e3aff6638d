package dev.smartasync.behaviour;

import static dev.smartasync.Blocking.ALLOWED;
import static dev.smartasync.Blocking.FORBIDDEN;
import static dev.smartasync.testing.Loop.get;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AlternatingColoursTest {
    private final Bridge bridge = Bridge.builder().build();

    @Tag("B1")
    @Test
    void from_a_loop_to_a_thread_and_back_to_asynchronous_code_each_part_resumes_where_it_was_asked_for()
            throws Exception {
        try (Loop loop = Loops.NETTY.open()) {
            List<Thread> synchronous = new CopyOnWriteArrayList<>();
            List<Thread> innermost = new CopyOnWriteArrayList<>();
            CompletableFuture<String> answer = new CompletableFuture<>();
            CountDownLatch asked = new CountDownLatch(1);

            CompletableFuture<Thread> dependent = loop.call(() -> Views.async(bridge, () -> {
                        synchronous.add(Thread.currentThread());
                        return Views.sync(bridge, () -> {
                            Executor here = bridge.callExecutor();
                            asked.countDown();
                            return answer.thenApplyAsync(
                                    value -> innermost.add(Thread.currentThread()) ? value : "not added", here);
                        });
                    })
                    .thenApply(value -> Thread.currentThread()));
            asked.await();
            answer.complete("value");

            assertThat(get(dependent)).isSameAs(loop.thread());
            assertThat(innermost).isEqualTo(synchronous).doesNotContain(loop.thread());
        }
    }

    @Tag("B2")
    @Nested
    class four_alternations {
        private final List<Blocking> kinds = new CopyOnWriteArrayList<>();

        /** A synchronous target, which notes where it is. */
        private String note(java.util.concurrent.Callable<String> next) throws Exception {
            kinds.add(bridge.blocking());
            return next.call();
        }

        /** An asynchronous target, which works on the loop. */
        private CompletionStage<String> noteOn(Loop loop, java.util.concurrent.Callable<CompletionStage<String>> next) {
            return loop.start(() -> {
                        kinds.add(bridge.blocking());
                        return next.call();
                    })
                    .thenCompose(stage -> stage);
        }

        private String lastButOne(Loop loop) throws Exception {
            return note(() ->
                    Views.sync(bridge, () -> noteOn(loop, () -> CompletableFuture.completedFuture("from the bottom"))));
        }

        @Test
        void beginning_on_a_loop_run_each_part_on_the_kind_of_thread_that_it_needs() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                CompletableFuture<String> value = loop.call(() -> Views.async(
                        bridge,
                        () -> note(() -> Views.sync(
                                bridge, () -> noteOn(loop, () -> Views.async(bridge, () -> lastButOne(loop)))))));

                assertThat(get(value)).isEqualTo("from the bottom");
                assertThat(kinds).containsExactly(ALLOWED, FORBIDDEN, ALLOWED, FORBIDDEN);
            }
        }

        @Test
        void beginning_on_a_thread_run_each_part_on_the_kind_of_thread_that_it_needs() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                String value = Views.sync(
                        bridge,
                        () -> noteOn(
                                loop,
                                () -> Views.async(
                                        bridge,
                                        () -> note(() -> Views.sync(
                                                bridge,
                                                () -> noteOn(
                                                        loop, () -> Views.async(bridge, () -> lastButOne(loop))))))));

                assertThat(value).isEqualTo("from the bottom");
                assertThat(kinds).containsExactly(FORBIDDEN, ALLOWED, FORBIDDEN, ALLOWED, FORBIDDEN);
            }
        }
    }

    @Tag("B8")
    @Test
    void a_nested_wait_leaves_the_outer_ones_work_alone_and_the_other_way_round() {
        List<String> order = new ArrayList<>();
        Thread caller = Thread.currentThread();
        CompletableFuture<String> outerDone = new CompletableFuture<>();

        String value = Views.sync(bridge, () -> {
            bridge.callExecutor().execute(() -> {
                order.add("outer's on the caller: " + (Thread.currentThread() == caller));
                outerDone.complete("done");
            });
            CompletableFuture<String> nestedDone = new CompletableFuture<>();
            Views.sync(bridge, () -> {
                bridge.callExecutor().execute(() -> {
                    order.add("nested one's on the caller: " + (Thread.currentThread() == caller));
                    nestedDone.complete("done");
                });
                return nestedDone;
            });
            order.add("nested call is over");
            return outerDone;
        });

        assertThat(value).isEqualTo("done");
        assertThat(order)
                .containsExactly(
                        "nested one's on the caller: true", "nested call is over", "outer's on the caller: true");
    }

    @Tag("B12")
    @Nested
    class a_body_that_returns_a_stage_of_a_stage {
        private final CompletableFuture<String> inner = new CompletableFuture<>();

        @Test
        void gives_the_inner_stage_as_its_value() throws Exception {
            CompletionStage<CompletionStage<String>> outer = CompletableFuture.completedFuture(inner);

            assertThat((Object) Views.sync(bridge, () -> outer)).isSameAs(inner);
            assertThat((Object) get(Views.handOver(bridge, () -> outer))).isSameAs(inner);
            assertThat((Object) get(Views.async(bridge, () -> inner))).isSameAs(inner);
        }
    }
}
