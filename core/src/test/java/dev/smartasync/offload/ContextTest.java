package dev.smartasync.offload;

import static dev.smartasync.testing.Loop.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.spi.Call;
import dev.smartasync.spi.ContextPropagator;
import dev.smartasync.spi.Operation;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import dev.smartasync.testing.ManualExecutor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("O4")
@Timeout(60)
class ContextTest {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();

    private final Bridge bridge =
            Bridge.builder().propagator(new UserPropagator()).build();

    @AfterEach
    void forget() {
        USER.remove();
    }

    @Test
    void a_target_sees_what_its_caller_had_at_the_call() throws Exception {
        ManualExecutor later = new ManualExecutor();
        USER.set("Ada");
        CompletableFuture<String> future = carrying(later).async(USER::get);
        USER.set("changed after the call");
        later.runAll();

        assertThat(get(future)).isEqualTo("Ada");
    }

    @Test
    void a_caller_with_nothing_to_carry_has_nothing_carried() throws Exception {
        try (Loop runner = Loops.POOL_THREAD.open()) {
            runner.execute(() -> USER.set("the runner's own"));

            assertThat(get(carrying(runner).async(USER::get))).isNull();
        }
    }

    @Test
    void the_runner_has_its_own_context_again_before_a_dependent_can_run() throws Exception {
        try (Loop runner = Loops.POOL_THREAD.open()) {
            runner.execute(() -> USER.set("the runner's own"));
            CountDownLatch gate = new CountDownLatch(1);
            USER.set("Ada");
            CompletableFuture<String> seenByDependent = carrying(runner)
                    .async(() -> {
                        gate.await();
                        return USER.get();
                    })
                    .thenApply(seenByTarget -> seenByTarget + ", then " + USER.get());
            gate.countDown();

            assertThat(get(seenByDependent)).isEqualTo("Ada, then the runner's own");
        }
    }

    @Test
    void so_it_has_after_a_failure_which_comes_through_as_it_is() throws Exception {
        try (Loop runner = Loops.POOL_THREAD.open()) {
            IOException failure = new IOException("no page");
            USER.set("Ada");

            assertThatThrownBy(() -> get(carrying(runner).async(() -> {
                        throw failure;
                    })))
                    .isSameAs(failure);
            assertThat(runner.call(USER::get)).isNull();
        }
    }

    @Test
    void so_it_has_after_an_error_that_is_no_exception() throws Exception {
        try (Loop runner = Loops.POOL_THREAD.open()) {
            Throwable neither = new Throwable("neither");
            CompletableFuture<Object> future = carrying(runner).offload(Operation.of("Catalog.price"), () -> {
                throw neither;
            });

            assertThatThrownBy(() -> get(future)).hasCause(neither);
            assertThat(runner.call(USER::get)).isNull();
        }
    }

    @Test
    void so_it_has_after_a_cancel() throws Exception {
        try (Loop runner = Loops.POOL_THREAD.open()) {
            CountDownLatch running = new CountDownLatch(1);
            USER.set("Ada");
            CompletableFuture<Object> future = carrying(runner).async(() -> {
                running.countDown();
                new CountDownLatch(1).await();
                return "never";
            });
            running.await();
            future.cancel(true);

            assertThat(runner.call(USER::get)).isNull();
        }
    }

    @Test
    void parallel_calls_do_not_see_each_others() throws Exception {
        int calls = 100;
        CyclicBarrier allRun = new CyclicBarrier(calls);
        List<CompletableFuture<String>> seen = new ArrayList<>();
        for (int call = 0; call < calls; call++) {
            USER.set("user " + call);
            seen.add(bridge.async(() -> {
                allRun.await();
                return USER.get();
            }));
        }

        for (int call = 0; call < calls; call++) {
            assertThat(get(seen.get(call))).isEqualTo("user " + call);
        }
    }

    @Test
    void an_unrelated_thread_sees_nothing() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch gate = new CountDownLatch(1);
        USER.set("Ada");
        CompletableFuture<String> future = bridge.async(() -> {
            running.countDown();
            gate.await();
            return USER.get();
        });
        running.await();
        CompletableFuture<String> unrelated = new CompletableFuture<>();
        new Thread(() -> unrelated.complete(USER.get())).start();

        assertThat(get(unrelated)).isNull();
        gate.countDown();
        assertThat(get(future)).isEqualTo("Ada");
    }

    @Test
    void it_goes_all_the_way_down_nested_offloads() throws Exception {
        USER.set("Ada");

        assertThat(get(bridge.async(() -> get(bridge.async(() -> get(bridge.async(USER::get)))))))
                .isEqualTo("Ada");
    }

    @Test
    void it_goes_with_a_call_that_a_confined_caller_starts_elsewhere() throws Exception {
        USER.set("Ada");
        String seen = CallerContext.with(Blocking.CONFINED, () -> {
            Call call = bridge.enter(Operation.of("Catalog.price"));
            return call.awaitElsewhere(() -> CompletableFuture.completedFuture(USER.get()));
        });

        assertThat(seen).isEqualTo("Ada");
    }

    @Nested
    class several_propagators {
        private final List<String> order = new ArrayList<>();

        @Test
        void nest_the_first_outermost() throws Exception {
            ManualExecutor later = new ManualExecutor();
            Bridge both = Bridge.builder()
                    .offload(later)
                    .propagator(new Noted("outer"))
                    .propagator(new Noted("inner"))
                    .build();
            both.async(() -> order.add("target"));
            later.runAll();

            assertThat(order)
                    .containsExactly(
                            "capture outer",
                            "capture inner",
                            "into outer",
                            "into inner",
                            "target",
                            "out of inner",
                            "out of outer");
        }

        @Test
        void that_can_only_wrap_have_their_binding_seen_by_those_inside() throws Exception {
            Binding<String> tenant = new Binding<>();
            Bridge bound = Bridge.builder()
                    .propagator(tenant)
                    .propagator(new UserPropagator())
                    .build();
            USER.set("Ada");

            String seen = tenant.where("acme", () -> get(bound.async(() -> tenant.get() + "/" + USER.get())));

            assertThat(seen).isEqualTo("acme/Ada");
            assertThat(tenant.get()).isNull();
        }

        private final class Noted implements ContextPropagator<String> {
            private final String name;

            Noted(String name) {
                this.name = name;
            }

            @Override
            public String capture() {
                order.add("capture " + name);
                return name;
            }

            @Override
            public <T> T call(String captured, Callable<T> body) throws Exception {
                order.add("into " + captured);
                try {
                    return body.call();
                } finally {
                    order.add("out of " + captured);
                }
            }
        }
    }

    @Nested
    class a_propagator_that_fails {

        @Test
        void at_the_call_fails_the_future_and_not_the_caller() {
            Bridge broken = with(() -> {
                throw new IllegalStateException("cannot capture");
            });

            assertThatThrownBy(() -> get(broken.async(() -> "never"))).hasMessage("cannot capture");
        }

        @Test
        void around_the_target_fails_the_future() {
            Bridge broken = Bridge.builder()
                    .propagator(new ContextPropagator<>() {
                        @Override
                        public Object capture() {
                            return null;
                        }

                        @Override
                        public <T> T call(Object captured, Callable<T> body) {
                            throw new IllegalStateException("cannot set");
                        }
                    })
                    .build();

            assertThatThrownBy(() -> get(broken.async(() -> "never"))).hasMessage("cannot set");
        }

        @Test
        void to_call_the_target_but_once_calls_it_once() throws Exception {
            List<String> calls = new ArrayList<>();
            Bridge twice = Bridge.builder()
                    .propagator(new ContextPropagator<>() {
                        @Override
                        public Object capture() {
                            return null;
                        }

                        @Override
                        public <T> T call(Object captured, Callable<T> body) throws Exception {
                            T first = body.call();
                            try {
                                body.call();
                            } catch (RuntimeException refused) {
                                return first;
                            }
                            return null;
                        }
                    })
                    .build();

            assertThat(get(twice.async(() -> calls.add("called")))).isTrue();
            assertThat(calls).hasSize(1);
        }

        private Bridge with(Callable<Object> capture) {
            return Bridge.builder()
                    .propagator(new ContextPropagator<>() {
                        @Override
                        public Object capture() {
                            try {
                                return capture.call();
                            } catch (Exception failure) {
                                throw (RuntimeException) failure;
                            }
                        }

                        @Override
                        public <T> T call(Object captured, Callable<T> body) throws Exception {
                            return body.call();
                        }
                    })
                    .build();
        }
    }

    private static Bridge carrying(java.util.concurrent.Executor executor) {
        return Bridge.builder()
                .offload(executor)
                .propagator(new UserPropagator())
                .build();
    }

    /** Carries {@link #USER}, as one would carry logging fields. */
    private static final class UserPropagator implements ContextPropagator<String> {
        @Override
        public String capture() {
            return USER.get();
        }

        @Override
        public <T> T call(String captured, Callable<T> body) throws Exception {
            String own = USER.get();
            set(captured);
            try {
                return body.call();
            } finally {
                set(own);
            }
        }

        private static void set(String user) {
            if (user == null) {
                USER.remove();
            } else {
                USER.set(user);
            }
        }
    }

    /** In the shape of a {@code ScopedValue}: bound around a call, and in no other way. */
    private static final class Binding<V> implements ContextPropagator<V> {
        private final ThreadLocal<V> bound = new ThreadLocal<>();

        V get() {
            return bound.get();
        }

        <T> T where(V value, Callable<T> body) throws Exception {
            V outer = bound.get();
            bound.set(value);
            try {
                return body.call();
            } finally {
                bound.set(outer);
            }
        }

        @Override
        public V capture() {
            return get();
        }

        @Override
        public <T> T call(V captured, Callable<T> body) throws Exception {
            return where(captured, body);
        }
    }
}
