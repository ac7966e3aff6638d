package dev.smartasync.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Bridge;
import dev.smartasync.spi.Call;
import dev.smartasync.spi.Operation;
import dev.smartasync.testing.ChildProcess;
import dev.smartasync.testing.Isolated;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Stress;
import java.io.File;
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
        private static final int THREADS = 10_000;

        private final int depth = Stress.upTo(THREADS, 300);

        /** Each takes two threads: one that waits, and one that it waits for. */
        private final int width = Stress.upTo(THREADS / 2, 1_000);

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

        /** Interpreted, since the frames of compiled code have a size that depends on when the compiler came in. */
        @Test
        void is_as_deep_as_one_of_a_wrapper_written_by_hand() throws Exception {
            String classPath = Isolated.origin(Bridge.class) + File.pathSeparator + Isolated.origin(Recursion.class);

            String[] depths = ChildProcess.run(List.of("-Xint", "-cp", classPath, Recursion.class.getName()))
                    .trim()
                    .split(" ");

            assertThat(Integer.parseInt(depths[1])).isGreaterThan(Integer.parseInt(depths[0]) * 3 / 4);
        }

        @Test
        void leaves_the_thread_fit_for_the_next_call() throws Exception {
            CompletableFuture<Integer> next = new CompletableFuture<>();
            CompletableFuture<String> task = new CompletableFuture<>();
            Thread thread = Recursion.thread(() -> {
                Recursion recursion = new Recursion(bridge);
                recursion.untilOverflow(() -> recursion.view(0));
                bridge.callExecutor().execute(() -> task.complete("has run"));
                next.complete(Views.sync(bridge, () -> CompletableFuture.completedFuture(42)));
            });
            thread.start();

            assertThat(Loop.get(next)).isEqualTo(42);
            assertThat(Loop.get(task)).isEqualTo("has run");
        }
    }

    /** Prints how deep a recursion goes: by hand, and through a view's method. */
    static final class Recursion {
        private static final Operation OPERATION = Operation.of("Recursion.down");
        private static final long STACK = 1 << 20;

        private final Bridge bridge;
        private int deepest;

        Recursion(Bridge bridge) {
            this.bridge = bridge;
        }

        public static void main(String[] arguments) throws Exception {
            Recursion recursion = new Recursion(Bridge.builder().build());
            Views.sync(recursion.bridge, () -> CompletableFuture.completedFuture("all classes are loaded"));
            System.out.println(
                    recursion.depthOf(() -> recursion.byHand(0)) + " " + recursion.depthOf(() -> recursion.view(0)));
        }

        /** A view's method, as it is generated. */
        int view(int level) {
            Call call = bridge.enter(OPERATION);
            if (call.isConfined()) {
                return call.awaitElsewhere(() -> target(level));
            }
            try {
                return call.await(OPERATION, target(level));
            } finally {
                call.exit();
            }
        }

        private CompletionStage<Integer> target(int level) {
            deepest = level;
            return CompletableFuture.completedFuture(view(level + 1));
        }

        private int byHand(int level) {
            return targetByHand(level).toCompletableFuture().join();
        }

        private CompletionStage<Integer> targetByHand(int level) {
            deepest = level;
            return CompletableFuture.completedFuture(byHand(level + 1));
        }

        private int depthOf(Runnable recursion) throws InterruptedException {
            Thread thread = thread(() -> untilOverflow(recursion));
            thread.start();
            thread.join();
            return deepest;
        }

        static Thread thread(Runnable body) {
            return new Thread(null, body, "recursion", STACK);
        }

        void untilOverflow(Runnable recursion) {
            try {
                recursion.run();
            } catch (StackOverflowError expected) {
                // that is the end of it
            }
        }
    }
}
