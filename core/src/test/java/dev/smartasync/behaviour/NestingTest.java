package dev.smartasync.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Bridge;
import dev.smartasync.spi.Call;
import dev.smartasync.spi.Operation;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Stress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class NestingTest {
    private final Bridge bridge = Bridge.builder().build();

    @Nested
    class offloads_that_wait_for_offloads {
        private final int depth = Stress.times(300);
        private final int width = Stress.times(1_000);

        private int down(int levels) {
            return levels == 0 ? 0 : Views.<Integer>sync(bridge, () -> Views.async(bridge, () -> down(levels - 1))) + 1;
        }

        @Test
        void come_back_from_any_depth() {
            assertThat(down(depth)).isEqualTo(depth);
        }

        @Test
        void come_back_from_any_width() throws Exception {
            CyclicBarrier all = new CyclicBarrier(width);
            List<CompletableFuture<Integer>> waiting = new ArrayList<>();
            for (int index = 0; index < width; index++) {
                waiting.add(Views.async(
                        bridge, () -> Views.<Integer>sync(bridge, () -> Views.async(bridge, all::await))));
            }
            for (CompletableFuture<Integer> each : waiting) {
                Loop.get(each);
            }

            assertThat(all.isBroken()).isFalse();
        }
    }

    @Tag("B15")
    @Nested
    class a_recursion_of_synchronous_view_calls {
        private static final Operation OPERATION = Operation.of("Recursion.down");
        private static final long STACK = 1 << 20;

        private int deepest;

        /** A view's method, as it is generated. */
        private int view(int level) {
            Call call = bridge.enter(OPERATION);
            if (call.isConfined()) {
                return call.awaitElsewhere(() -> target(level));
            }
            try {
                return call.await(target(level));
            } finally {
                call.exit();
            }
        }

        private CompletionStage<Integer> target(int level) {
            deepest = level;
            return CompletableFuture.completedFuture(view(level + 1));
        }

        /** The same without the bridge: what a hand-written wrapper would do. */
        private int wrapper(int level) {
            CompletableFuture<Integer> stage = direct(level);
            try {
                return stage.join();
            } finally {
                stage.isDone();
            }
        }

        private CompletableFuture<Integer> direct(int level) {
            deepest = level;
            return CompletableFuture.completedFuture(wrapper(level + 1));
        }

        @Test
        void is_as_deep_as_one_of_a_wrapper_written_by_hand() throws Exception {
            int byHand = depthOf(() -> wrapper(0));
            int throughViews = depthOf(() -> view(0));

            assertThat(throughViews).isGreaterThan(byHand / 2);
        }

        @Test
        void leaves_the_thread_fit_for_the_next_call() throws Exception {
            CompletableFuture<Integer> next = new CompletableFuture<>();
            CompletableFuture<String> task = new CompletableFuture<>();
            Thread thread = new Thread(
                    null,
                    () -> {
                        untilOverflow(() -> view(0));
                        bridge.callExecutor().execute(() -> task.complete("has run"));
                        next.complete(Views.sync(bridge, () -> CompletableFuture.completedFuture(42)));
                    },
                    "overflowed",
                    STACK);
            thread.start();

            assertThat(Loop.get(next)).isEqualTo(42);
            assertThat(Loop.get(task)).isEqualTo("has run");
        }

        /** The least of some: the stack of compiled code is smaller, and the compiler may come in at any time. */
        private int depthOf(Runnable recursion) throws InterruptedException {
            int least = Integer.MAX_VALUE;
            for (int round = 0; round < 5; round++) {
                Thread thread = new Thread(null, () -> untilOverflow(recursion), "recursion", STACK);
                thread.start();
                thread.join();
                least = Math.min(least, deepest);
            }
            return least;
        }

        private static void untilOverflow(Runnable recursion) {
            try {
                recursion.run();
            } catch (StackOverflowError expected) {
                // that is the end of it
            }
        }
    }
}
