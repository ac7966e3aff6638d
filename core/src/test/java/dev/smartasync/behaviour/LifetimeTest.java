package dev.smartasync.behaviour;

import static dev.smartasync.testing.Loop.get;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.Bridge;
import dev.smartasync.internal.offload.OffloadExecutors;
import dev.smartasync.spi.ContextPropagator;
import dev.smartasync.spi.Operation;
import dev.smartasync.testing.Garbage;
import dev.smartasync.testing.Isolated;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LifetimeTest {
    private final Bridge bridge = Bridge.builder().build();

    @Tag("B3")
    @Nested
    class a_child_that_outlives_the_frame_that_spawned_it {
        private final Thread caller = Thread.currentThread();
        private final CompletableFuture<Thread> child = new CompletableFuture<>();
        private final List<Executor> executors = new ArrayList<>();

        private CompletableFuture<String> keepExecutor() {
            executors.add(bridge.callExecutor());
            return CompletableFuture.completedFuture("the frame is left");
        }

        @Test
        void still_finishes() throws Exception {
            Views.sync(bridge, this::keepExecutor);
            executors.get(0).execute(() -> child.complete(Thread.currentThread()));

            assertThat(get(child)).isNotSameAs(caller);
        }

        @Test
        void still_finishes_where_it_was_queued_before_the_frame_was_left() throws Exception {
            Views.sync(bridge, () -> {
                bridge.callExecutor().execute(() -> child.complete(Thread.currentThread()));
                return CompletableFuture.completedFuture("left at once");
            });

            assertThat(get(child)).isNotSameAs(caller);
        }

        @Test
        void still_finishes_when_two_frames_are_left() throws Exception {
            Views.sync(bridge, () -> {
                Views.sync(bridge, this::keepExecutor);
                return keepExecutor();
            });
            CompletableFuture<Thread> grandchild = new CompletableFuture<>();
            executors.get(0).execute(() -> {
                grandchild.complete(Thread.currentThread());
                executors.get(1).execute(() -> child.complete(Thread.currentThread()));
            });

            assertThat(get(grandchild)).isNotSameAs(caller);
            assertThat(get(child)).isNotSameAs(caller);
        }

        @Test
        void still_finishes_after_a_delay() throws Exception {
            Views.sync(bridge, this::keepExecutor);
            CompletableFuture.delayedExecutor(1, MILLISECONDS, executors.get(0))
                    .execute(() -> child.complete(Thread.currentThread()));

            assertThat(get(child)).isNotSameAs(caller);
        }
    }

    @Tag("B7")
    @Nested
    class with_every_worker_of_a_pool_waiting {

        @Test
        void waits_succeed_for_what_is_queued_behind_them() throws Exception {
            int workers = 4;
            ForkJoinPool pool = new ForkJoinPool(workers);
            CountDownLatch allWait = new CountDownLatch(workers);
            try {
                List<CompletableFuture<String>> waits = new ArrayList<>();
                for (int worker = 0; worker < workers; worker++) {
                    waits.add(CompletableFuture.supplyAsync(
                            () -> Views.sync(
                                    bridge,
                                    () -> CompletableFuture.supplyAsync(
                                            () -> {
                                                allWait.countDown();
                                                return "queued behind";
                                            },
                                            pool)),
                            pool));
                }

                for (CompletableFuture<String> each : waits) {
                    assertThat(get(each)).isEqualTo("queued behind");
                }
            } finally {
                pool.shutdownNow();
            }
        }

        @Test
        void offloads_need_none_of_them() throws Exception {
            CountDownLatch gate = new CountDownLatch(1);
            ForkJoinPool common = ForkJoinPool.commonPool();
            int workers = Math.max(1, common.getParallelism());
            CountDownLatch occupied = new CountDownLatch(workers);
            for (int worker = 0; worker < workers; worker++) {
                common.execute(() -> {
                    occupied.countDown();
                    try {
                        gate.await();
                    } catch (InterruptedException ended) {
                        Thread.currentThread().interrupt();
                    }
                });
            }
            occupied.await();
            try {
                assertThat(Views.<String>sync(bridge, () -> Views.async(bridge, () -> "value")))
                        .isEqualTo("value");
            } finally {
                gate.countDown();
            }
        }
    }

    @Tag("B9")
    @Nested
    class a_loop_that_has_stopped {

        @Test
        void does_not_keep_a_call_from_coming_through() throws Exception {
            Loop loop = Loops.NETTY.open();
            CountDownLatch gate = new CountDownLatch(1);
            CompletableFuture<String> offloaded = loop.call(() -> Views.async(bridge, () -> {
                gate.await();
                return "value";
            }));
            CompletableFuture<String> handedOver =
                    loop.call(() -> Views.handOver(bridge, () -> offloaded.thenApply(value -> value)));
            loop.close();
            gate.countDown();

            assertThat(get(offloaded)).isEqualTo("value");
            assertThat(get(handedOver)).isEqualTo("value");
        }

        @Test
        void fails_a_target_that_needs_it_with_a_reason() throws Exception {
            Loop loop = Loops.NETTY.open();
            loop.close();

            assertThatThrownBy(() -> Views.sync(bridge, () -> loop.start(() -> "never")))
                    .isInstanceOf(RejectedExecutionException.class);
        }
    }

    @Tag("B10")
    @Nested
    class a_worker_thread_that_dies {

        @Test
        void leaves_the_next_call_working() throws Exception {
            CompletableFuture<Thread> dead = new CompletableFuture<>();
            try (Loop worker = Loops.POOL_THREAD.open()) {
                Bridge onWorker = Bridge.builder().offload(worker).build();
                worker.execute(() -> {
                    Thread thread = Thread.currentThread();
                    thread.setUncaughtExceptionHandler((which, why) -> {});
                    dead.complete(thread);
                    throw new IllegalStateException("dies");
                });

                Thread next = get(Views.async(onWorker, Thread::currentThread));

                assertThat(next).isNotSameAs(get(dead));
            }
        }

        @Test
        void by_an_error_of_a_target_fails_that_call_with_it_and_no_other() throws Exception {
            Error fatal = new NoClassDefFoundError("fatal");
            try (Loop worker = Loops.POOL_THREAD.open()) {
                Bridge onWorker = Bridge.builder().offload(worker).build();

                assertThatThrownBy(() -> get(Views.async(onWorker, () -> {
                            throw fatal;
                        })))
                        .isSameAs(fatal);
                assertThat(get(Views.async(onWorker, () -> "next"))).isEqualTo("next");
            }
        }
    }

    @Tag("B14")
    @Test
    void a_thousand_racing_first_calls_initialise_once() throws Exception {
        try (Isolated fresh = new Isolated()) {
            Callable<Object> race = fresh.copyOf(RacingFirstCalls.class);

            assertThat(race.call()).isEqualTo("1 bridge, 1000 values");
        }
    }

    /** Run as a copy in a class loader of its own, where nobody has called anything yet. */
    static final class RacingFirstCalls implements Callable<Object> {
        private static final int CALLS = 1_000;

        @Override
        public Object call() throws Exception {
            Set<Object> bridges = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
            AtomicInteger values = new AtomicInteger();
            CyclicBarrier start = new CyclicBarrier(CALLS);
            List<Thread> racers = new ArrayList<>();
            for (int call = 0; call < CALLS; call++) {
                Thread racer = new Thread(() -> {
                    try {
                        start.await();
                        Bridge first = Bridge.standard();
                        bridges.add(first);
                        values.addAndGet(first.await(first.async(() -> 1)));
                    } catch (Exception failure) {
                        throw new IllegalStateException(failure);
                    }
                });
                racer.setDaemon(true);
                racer.start();
                racers.add(racer);
            }
            for (Thread racer : racers) {
                racer.join();
            }
            return bridges.size() + " bridge, " + values + " values";
        }
    }

    @Tag("B16")
    @Nested
    class once_a_call_is_over {

        @Test
        void its_result_and_its_arguments_can_be_collected_while_its_thread_lives() throws Exception {
            try (Loop worker = Loops.POOL_THREAD.open()) {
                Bridge onWorker = Bridge.builder().offload(worker).build();
                Garbage argument = new Garbage(offload(onWorker));
                get(Views.async(onWorker, () -> "the thread lives"));

                assertThat(argument.isCollected()).isTrue();
            }
        }

        private static Object offload(Bridge onWorker) throws Exception {
            Object argument = new byte[1_000];
            return get(Views.async(onWorker, () -> argument));
        }

        @Test
        void so_they_can_on_a_thread_that_waited() throws Exception {
            try (Loop caller = Loops.POOL_THREAD.open()) {
                Garbage value = caller.call(() -> new Garbage(Views.<Object>sync(bridge, () -> {
                    bridge.callExecutor().execute(() -> {});
                    return Views.async(bridge, () -> new byte[1_000]);
                })));

                assertThat(value.isCollected()).isTrue();
            }
        }

        @Test
        void what_a_kept_future_was_called_with_can_be_collected() throws Exception {
            List<CompletableFuture<String>> futures = new ArrayList<>();
            Garbage argument = keepFuture(futures);
            assertThat(get(futures.get(0))).isEqualTo("of 1000 bytes");

            assertThat(argument.isCollected()).isTrue();
            assertThat(futures.get(0)).isDone();
        }

        private Garbage keepFuture(List<CompletableFuture<String>> futures) {
            byte[] argument = new byte[1_000];
            futures.add(Views.async(bridge, () -> "of " + argument.length + " bytes"));
            return new Garbage(argument);
        }

        @Test
        void the_context_of_a_kept_future_can_be_collected() throws Exception {
            List<Garbage> contexts = new ArrayList<>();
            Bridge carrying = Bridge.builder()
                    .propagator(new ContextPropagator<>() {
                        @Override
                        public Object capture() {
                            Object context = new byte[1_000];
                            contexts.add(new Garbage(context));
                            return context;
                        }

                        @Override
                        public <T> T call(Object captured, Callable<T> body) throws Exception {
                            return body.call();
                        }
                    })
                    .build();
            CompletableFuture<String> kept = Views.async(carrying, () -> "value");
            assertThat(get(kept)).isEqualTo("value");

            assertThat(contexts.get(0).isCollected()).isTrue();
            assertThat(kept).isDone();
        }

        @Test
        void the_thread_of_a_loop_whose_future_is_kept_can_be_collected() throws Exception {
            CompletableFuture<String> stage = new CompletableFuture<>();
            List<CompletableFuture<String>> kept = new ArrayList<>();
            Garbage thread = stoppedLoop(kept, stage);
            stage.complete("value");
            assertThat(get(kept.get(0))).isEqualTo("value");

            assertThat(thread.isCollected()).isTrue();
        }

        private Garbage stoppedLoop(List<CompletableFuture<String>> kept, CompletableFuture<String> stage)
                throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                kept.add(loop.call(() -> Views.handOver(bridge, () -> stage)));
                return new Garbage(loop.thread());
            }
        }

        @Test
        void the_class_loader_of_a_pools_first_caller_can_be_collected() throws Exception {
            assertThat(callFromAnotherLoader().isCollected()).isTrue();
        }

        /** The caller's classes come from a loader of their own; the core from that of the tests. */
        private static Garbage callFromAnotherLoader() throws Exception {
            URL tests = Isolated.origin(FirstCaller.class).toUri().toURL();
            try (URLClassLoader callers = new CallersFirst(tests)) {
                Method call = callers.loadClass(FirstCaller.class.getName()).getDeclaredMethod("call");
                call.setAccessible(true);
                call.invoke(null);
                return new Garbage(callers);
            }
        }
    }

    /** Takes more threads of the platform's pool than there were, so that some are made for it. */
    static final class FirstCaller {
        static void call() throws Exception {
            System.setProperty("smartasync.offload", "platform");
            try {
                Bridge bridge = Bridge.builder().build();
                int calls = OffloadExecutors.poolSize() + 2;
                CountDownLatch allRun = new CountDownLatch(calls);
                List<CompletableFuture<?>> running = new ArrayList<>();
                for (int call = 0; call < calls; call++) {
                    running.add(bridge.offload(Operation.of("first"), () -> {
                        allRun.countDown();
                        allRun.await();
                        return "done";
                    }));
                }
                for (CompletableFuture<?> each : running) {
                    get(each);
                }
            } finally {
                System.clearProperty("smartasync.offload");
            }
        }
    }

    /** Loads {@link FirstCaller} itself, and everything else through the loader of the tests. */
    private static final class CallersFirst extends URLClassLoader {
        CallersFirst(URL tests) {
            super(new URL[] {tests}, LifetimeTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(FirstCaller.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }

    @Tag("B18")
    @Nested
    class calls_at_the_same_time {

        @Test
        void overlap() throws Exception {
            int calls = 100;
            CyclicBarrier all = new CyclicBarrier(calls);
            List<CompletableFuture<Integer>> arrivals = new ArrayList<>();
            for (int call = 0; call < calls; call++) {
                CompletableFuture<Integer> arrival = new CompletableFuture<>();
                new Thread(() -> arrival.complete(Views.<Integer>sync(bridge, () -> Views.async(bridge, all::await))))
                        .start();
                arrivals.add(arrival);
            }

            for (CompletableFuture<Integer> each : arrivals) {
                get(each);
            }
            assertThat(all.isBroken()).isFalse();
        }

        @Test
        void do_not_where_they_are_made_one_after_the_other() {
            AtomicInteger running = new AtomicInteger();
            AtomicInteger most = new AtomicInteger();
            for (int call = 0; call < 100; call++) {
                Views.sync(
                        bridge,
                        () -> Views.async(bridge, () -> {
                            most.accumulateAndGet(running.incrementAndGet(), Math::max);
                            return running.decrementAndGet();
                        }));
            }

            assertThat(most).hasValue(1);
        }
    }
}
