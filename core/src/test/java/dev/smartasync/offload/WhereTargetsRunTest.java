package dev.smartasync.offload;

import static dev.smartasync.testing.Loop.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.Bridge;
import dev.smartasync.internal.offload.OffloadExecutors;
import dev.smartasync.spi.Operation;
import dev.smartasync.testing.ChildProcess;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("O1")
@Timeout(60)
class WhereTargetsRunTest {
    private static final boolean VIRTUAL_BY_DEFAULT = Runtime.version().feature() >= 24;

    private final Bridge bridge = Bridge.builder().build();

    @ParameterizedTest
    @EnumSource
    void never_on_the_callers_thread_whatever_that_is(Loops kind) throws Exception {
        try (Loop caller = kind.open()) {
            CompletableFuture<Thread> target = caller.call(() -> bridge.async(Thread::currentThread));

            assertThat(get(target)).isNotSameAs(caller.thread());
        }
    }

    @Nested
    class by_default {

        @Test
        void on_threads_named_after_this_library() throws Exception {
            assertThat(get(bridge.async(() -> Thread.currentThread().getName())))
                    .startsWith("smartasync-offload");
        }

        @Test
        void on_virtual_threads_from_java_24_and_on_daemons_before() throws Exception {
            Thread thread = get(bridge.async(Thread::currentThread));

            assertThat(isVirtual(thread)).isEqualTo(VIRTUAL_BY_DEFAULT);
            assertThat(thread.isDaemon()).isTrue();
        }

        @Test
        void a_thousand_targets_that_wait_for_each_other_come_through() throws Exception {
            CyclicBarrier all = new CyclicBarrier(1_000);
            List<CompletableFuture<Integer>> arrivals = new ArrayList<>();
            for (int index = 0; index < 1_000; index++) {
                arrivals.add(bridge.async(all::await));
            }

            for (CompletableFuture<Integer> arrival : arrivals) {
                get(arrival);
            }
            assertThat(all.isBroken()).isFalse();
        }

        @Test
        void nothing_keeps_the_jvm_alive() throws Exception {
            assertThat(ChildProcess.run(List.of("-cp", ChildProcess.classPath(), LeavesTargetsBehind.class.getName())))
                    .contains("main has ended");
        }
    }

    @Nested
    class what_a_new_thread_has_of_its_first_caller {

        @Test
        void no_inherited_thread_locals() throws Exception {
            InheritableThreadLocal<String> local = new InheritableThreadLocal<>();
            local.set("the first caller's");
            try {
                assertThat(onFreshThreads(local::get)).containsOnlyNulls();
            } finally {
                local.remove();
            }
        }

        @Test
        @SuppressWarnings("ThreadPriorityCheck") // what the test is about
        void not_its_priority() throws Exception {
            Thread caller = Thread.currentThread();
            int before = caller.getPriority();
            caller.setPriority(Thread.MIN_PRIORITY);
            try {
                assertThat(onFreshThreads(() -> Thread.currentThread().getPriority()))
                        .containsOnly(Thread.NORM_PRIORITY);
            } finally {
                caller.setPriority(before);
            }
        }

        @Test
        void not_its_context_class_loader() throws Exception {
            Thread caller = Thread.currentThread();
            ClassLoader before = caller.getContextClassLoader();
            try (URLClassLoader loader = new URLClassLoader(new URL[0])) {
                caller.setContextClassLoader(loader);

                assertThat(onFreshThreads(() -> Thread.currentThread().getContextClassLoader()))
                        .containsOnly(ClassLoader.getSystemClassLoader());
            } finally {
                caller.setContextClassLoader(before);
            }
        }

        @Test
        void not_its_thread_group() throws Exception {
            ThreadGroup callers = new ThreadGroup("the first caller's");
            CompletableFuture<List<ThreadGroup>> groups = new CompletableFuture<>();
            new Thread(callers, () -> {
                        try {
                            groups.complete(
                                    onFreshThreads(() -> Thread.currentThread().getThreadGroup()));
                        } catch (Exception failure) {
                            groups.completeExceptionally(failure);
                        }
                    })
                    .start();

            assertThat(get(groups)).doesNotContain(callers);
        }

        @Test
        void are_counted_for_whoever_watches_them() throws Exception {
            Bridge pooled =
                    Bridge.builder().offload(OffloadExecutors.named("platform")).build();

            assertThat(get(pooled.async(Bridge::offloadThreads))).isPositive();
        }

        /** More at once than there can be idle threads, so that some threads are new. */
        private <T> List<T> onFreshThreads(Callable<T> body) throws Exception {
            int atOnce = OffloadExecutors.poolSize() + 10;
            Set<Thread> threads = new HashSet<>();
            CountDownLatch allRun = new CountDownLatch(atOnce);
            List<CompletableFuture<T>> running = new ArrayList<>();
            for (int index = 0; index < atOnce; index++) {
                running.add(bridge.async(() -> {
                    synchronized (threads) {
                        threads.add(Thread.currentThread());
                    }
                    allRun.countDown();
                    allRun.await();
                    return body.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (CompletableFuture<T> each : running) {
                results.add(get(each));
            }
            assertThat(threads).hasSize(atOnce);
            return results;
        }
    }

    @Nested
    class on_an_executor_of_the_users {

        @Test
        void targets_run_there() throws Exception {
            ExecutorService own = Executors.newSingleThreadExecutor(task -> new Thread(task, "my own"));
            try {
                Bridge onOwn = Bridge.builder().offload(own).build();

                assertThat(get(onOwn.async(() -> Thread.currentThread().getName())))
                        .isEqualTo("my own");
            } finally {
                own.shutdownNow();
            }
        }

        @Test
        void a_refused_task_is_a_failed_future_that_names_the_executor_and_the_operation() {
            ExecutorService closed = Executors.newSingleThreadExecutor();
            closed.shutdown();
            Bridge onClosed = Bridge.builder().offload(closed).build();

            CompletableFuture<String> future = onClosed.offload(Operation.of("Catalog.price"), () -> "never");

            assertThatThrownBy(() -> get(future))
                    .isInstanceOf(RejectedExecutionException.class)
                    .hasMessageContaining(closed.toString())
                    .hasMessageContaining("Catalog.price")
                    .hasCauseInstanceOf(RejectedExecutionException.class);
        }

        @Test
        void an_executor_that_fails_in_a_way_of_its_own_has_refused_too() {
            Executor broken = task -> {
                throw new IllegalStateException("the container has stopped");
            };
            Bridge onBroken = Bridge.builder().offload(broken).build();

            assertThatThrownBy(() -> get(onBroken.async(() -> "never")))
                    .isInstanceOf(RejectedExecutionException.class)
                    .hasRootCauseMessage("the container has stopped");
        }

        @Test
        void a_task_that_is_run_twice_calls_its_target_once() {
            List<String> calls = new ArrayList<>();
            Executor twice = task -> {
                task.run();
                task.run();
            };

            Bridge.builder().offload(twice).build().async(() -> calls.add("called"));

            assertThat(calls).hasSize(1);
        }
    }

    @Test
    void what_the_target_throws_is_the_futures_failure_as_the_same_instance() {
        Exception checked = new Exception("checked");
        Error error = new StackOverflowError("an error");

        assertThatThrownBy(() -> get(bridge.async(() -> {
                    throw checked;
                })))
                .isSameAs(checked);
        assertThatThrownBy(() -> get(bridge.async(() -> {
                    throw error;
                })))
                .isSameAs(error);
    }

    @Test
    void a_target_that_throws_a_cancellation_of_its_own_cancels_its_future() {
        CompletableFuture<Object> future = bridge.async(() -> {
            throw new CancellationException("its own");
        });

        assertThatThrownBy(() -> get(future)).isInstanceOf(CancellationException.class);
        assertThat(future).isCancelled();
    }

    static boolean isVirtual(Thread thread) {
        try {
            return Runtime.version().feature() >= 21
                    && (boolean) Thread.class.getMethod("isVirtual").invoke(thread);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** A program that ends while targets of its own are running, in every way that starts one. */
    static final class LeavesTargetsBehind {
        @SuppressWarnings("FutureReturnValueIgnored")
        public static void main(String[] arguments) throws Exception {
            CountDownLatch started = new CountDownLatch(2);
            CountDownLatch never = new CountDownLatch(1);
            Callable<Object> waits = () -> {
                started.countDown();
                never.await();
                return "never";
            };
            Bridge bridge = Bridge.builder().build();
            bridge.async(waits);
            bridge.handOver(Operation.of("never"), new java.util.concurrent.FutureTask<>(waits));
            System.setProperty("smartasync.offload", "platform");
            Bridge.builder().build().async(waits);
            started.await();
            System.out.println("main has ended");
        }
    }
}
