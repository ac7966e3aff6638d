package dev.smartasync.await;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.smartasync.Bridge;
import dev.smartasync.Smart;
import dev.smartasync.internal.thread.ThreadState;
import dev.smartasync.testing.ChildProcess;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a call costs beside time: bytes, stack, and what it keeps alive. */
@Timeout(120)
class FootprintTest {
    private static final CompletableFuture<String> COMPLETE = CompletableFuture.completedFuture("price");

    @Nested
    class A_call_whose_stage_is_complete {
        private static final int CALLS = 100_000;
        private static final long ARRAY_OF_ONE = 24;

        @Test
        void allocates_nothing() {
            CatalogSync view = CatalogSyncView.of(item -> COMPLETE);
            assertThat(leastBytes(() -> {
                        for (int call = 0; call < CALLS; call++) {
                            view.price("tea");
                        }
                    }))
                    .isZero();
        }

        @Test
        void allocates_nothing_when_it_is_nested() {
            CatalogSync inner = CatalogSyncView.of(item -> COMPLETE);
            CatalogSync view = CatalogSyncView.of(item -> {
                inner.price(item);
                return COMPLETE;
            });
            assertThat(leastBytes(() -> {
                        for (int call = 0; call < CALLS; call++) {
                            view.price("tea");
                        }
                    }))
                    .isZero();
        }

        @Test
        void allocates_nothing_through_a_function() {
            assertThat(leastBytes(() -> {
                        for (int call = 0; call < CALLS; call++) {
                            Smart.await(COMPLETE);
                        }
                    }))
                    .isZero();
        }

        /** A proxy has its arguments in an array. */
        @Test
        void allocates_nothing_but_its_arguments_through_a_view_made_at_run_time() {
            Reading view = Smart.view(Reading.class, new Target());

            assertThat(leastBytes(() -> {
                        for (int call = 0; call < CALLS; call++) {
                            view.fetch();
                        }
                    }))
                    .isZero();
            assertThat(leastBytes(() -> {
                        for (int call = 0; call < CALLS; call++) {
                            view.price("tea");
                        }
                    }))
                    .isLessThanOrEqualTo(CALLS * ARRAY_OF_ONE);
        }

        interface Reading {
            String fetch();

            String price(String item);
        }

        public static final class Target {
            public CompletableFuture<String> fetch() {
                return COMPLETE;
            }

            public CompletableFuture<String> price(String item) {
                return COMPLETE;
            }
        }

        /** The least of several rounds: what is compiled meanwhile belongs to none of them, what a call allocates to all. */
        private long leastBytes(Runnable round) {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long least = Long.MAX_VALUE;
            for (int each = 0; each < 10 && least > 0; each++) {
                long before = threads.getCurrentThreadAllocatedBytes();
                round.run();
                least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
            }
            return least;
        }
    }

    @Nested
    class A_deep_recursion {
        private static final long BIG = 64L << 20;
        private static final long SMALL = 512L << 10;

        @Test
        void of_ten_thousand_calls_comes_through() throws Exception {
            assertThat(DeepRecursion.onStack(BIG, () -> recurse(10_000))).isEqualTo("bottom");
        }

        /** Interpreted, since a compiler may put any number of calls into one frame. */
        @Test
        void goes_as_deep_as_one_through_a_view_that_only_delegates() throws Exception {
            String depths =
                    ChildProcess.run(List.of("-Xint", "-cp", ChildProcess.classPath(), DeepRecursion.class.getName()));
            Matcher found = Pattern.compile("delegating (\\d+), waiting (\\d+)").matcher(depths);
            assertThat(found.find()).as(depths).isTrue();
            assertThat(Integer.parseInt(found.group(2)))
                    .as(depths)
                    .isGreaterThan(Integer.parseInt(found.group(1)) * 9 / 10);
        }

        @Test
        void that_overflows_leaves_no_call_open() throws Exception {
            for (int time = 0; time < 300; time++) {
                int padding = time;
                DeepRecursion.onStack(SMALL, () -> {
                    CatalogSyncView.of(item -> {
                                deepestBelow(padding);
                                return COMPLETE;
                            })
                            .price("tea");
                    assertNoCallIsOpen(ThreadState.get());
                    return null;
                });
            }
        }

        /** Where the stack ends depends on what is below: a call may have had room to begin and none to end. */
        private int deepestBelow(int frames) {
            return frames == 0
                    ? DeepRecursion.deepest(target -> CatalogSyncView.of(target)::price)
                    : deepestBelow(frames - 1);
        }

        @Test
        void that_overflows_within_a_target_leaves_that_call_its_own_pump() throws Exception {
            String price = DeepRecursion.onStack(
                    SMALL,
                    () -> CatalogSyncView.of(item -> {
                                for (int padding = 0; padding < 100; padding++) {
                                    deepestBelow(padding);
                                }
                                return Smart.async(() -> item);
                            })
                            .price("tea"));
            assertThat(price).isEqualTo("tea");
        }

        private void assertNoCallIsOpen(int[] state) {
            assertThat(state).containsOnly(0);
        }

        private String recurse(int levels) {
            return levels == 0
                    ? "bottom"
                    : CatalogSyncView.of(item -> CompletableFuture.completedFuture(recurse(levels - 1)))
                            .price("tea");
        }
    }

    @Nested
    class After_a_call {

        @Test
        void its_argument_and_its_result_can_be_collected() {
            List<WeakReference<?>> references = new ArrayList<>();
            call(references);
            assertCollected(references);
        }

        private void call(List<WeakReference<?>> references) {
            String item = new String("tea".toCharArray());
            CatalogSync view = CatalogSyncView.of(each -> {
                CompletableFuture<String> stage =
                        Smart.async(() -> new String(each + " costs 3")).thenApplyAsync(v -> v, Smart.callExecutor());
                references.add(new WeakReference<>(stage));
                return stage;
            });
            String price = view.price(item);
            references.add(new WeakReference<>(item));
            references.add(new WeakReference<>(price));
            references.add(new WeakReference<>(view));
        }

        @Test
        void its_thread_can_be_collected_although_somebody_keeps_the_executor() throws Exception {
            List<Executor> kept = new ArrayList<>();
            List<WeakReference<?>> references = new ArrayList<>();
            callOnAnotherThread(kept, references);
            assertCollected(references);
            Reference.reachabilityFence(kept);
        }

        private void callOnAnotherThread(List<Executor> kept, List<WeakReference<?>> references) throws Exception {
            Waiter<String> waiter = Waiter.start(() -> CatalogSyncView.of(item -> {
                        kept.add(Smart.callExecutor());
                        return COMPLETE;
                    })
                    .price("tea"));
            waiter.get();
            waiter.thread().join();
            references.add(new WeakReference<>(waiter.thread()));
        }

        @Test
        void the_bridge_can_be_collected_although_the_thread_lives_on() {
            List<WeakReference<?>> references = new ArrayList<>();
            callThroughABridge(references);
            assertCollected(references);
        }

        private void callThroughABridge(List<WeakReference<?>> references) {
            Bridge bridge = Bridge.builder().build();
            CatalogSyncView.of(
                            item -> {
                                bridge.callExecutor();
                                return COMPLETE;
                            },
                            bridge)
                    .price("tea");
            assertThatThrownBy(() -> CatalogSyncView.of(item -> null, bridge).price("tea"))
                    .isInstanceOf(NullPointerException.class);
            references.add(new WeakReference<>(bridge));
        }

        private void assertCollected(List<WeakReference<?>> references) {
            for (int attempt = 0; attempt < 50 && references.stream().anyMatch(each -> each.get() != null); attempt++) {
                System.gc();
            }
            assertThat(references).allSatisfy(each -> assertThat(each.get()).isNull());
        }
    }
}
