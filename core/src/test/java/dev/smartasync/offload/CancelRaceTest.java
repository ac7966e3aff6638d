package dev.smartasync.offload;

import static dev.smartasync.testing.Loop.get;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Bridge;
import dev.smartasync.testing.Stress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Cancels land before the target, within it, and after it; with every offset in between. */
@Tag("O2")
@Timeout(600)
class CancelRaceTest {
    private static final int RACES = Stress.times(100_000);
    private static final int OFFSETS = 500;

    @Test
    void each_race_ends_as_a_cancel_or_a_value_and_no_interrupt_goes_astray() throws Exception {
        WatchedThread watched = new WatchedThread();
        try {
            Bridge bridge = Bridge.builder().offload(watched).build();
            int cancelled = 0;
            for (int race = 0; race < RACES; race++) {
                cancelled += race(bridge, race % OFFSETS) ? 1 : 0;
            }

            assertThat(get(bridge.async(() -> "still alive"))).isEqualTo("still alive");
            assertThat(watched.strayInterrupts).hasValue(0);
            assertThat(cancelled).as("both outcomes were seen").isBetween(1, RACES - 1);
        } finally {
            watched.end();
        }
    }

    @Test
    void the_same_on_the_threads_of_the_standard_executor() throws Exception {
        Bridge bridge = Bridge.builder().build();
        for (int race = 0; race < RACES; race++) {
            race(bridge, race % OFFSETS);
        }
    }

    /** Whether the cancel won. */
    private static boolean race(Bridge bridge, int offset) throws Exception {
        Object value = new Object();
        CompletableFuture<Object> future = bridge.async(() -> {
            for (int spin = 0; spin < OFFSETS / 4; spin++) {
                Thread.onSpinWait();
            }
            return value;
        });
        for (int spin = 0; spin < offset; spin++) {
            Thread.onSpinWait();
        }
        boolean cancelled = future.cancel(true);
        try {
            assertThat(future.get(30, SECONDS)).isSameAs(value);
            assertThat(cancelled).isFalse();
        } catch (CancellationException seen) {
            assertThat(cancelled).isTrue();
        } catch (TimeoutException neither) {
            throw new AssertionError("Neither a cancel nor a value", neither);
        }
        return cancelled;
    }

    /** One thread that, unlike a pool's, clears no interrupt by itself and counts each that it sees between tasks. */
    private static final class WatchedThread implements Executor {
        final AtomicInteger strayInterrupts = new AtomicInteger();
        private final BlockingQueue<Runnable> tasks = new LinkedTransferQueue<>();
        private final Thread thread = new Thread(this::runTasks, "watched");
        private volatile boolean ended;

        WatchedThread() {
            thread.start();
        }

        @Override
        public void execute(Runnable task) {
            tasks.add(task);
        }

        private void runTasks() {
            while (!ended) {
                try {
                    Runnable task = tasks.take();
                    count(Thread.interrupted());
                    task.run();
                    count(Thread.interrupted());
                } catch (InterruptedException stray) {
                    count(true);
                }
            }
        }

        private void count(boolean stray) {
            if (stray) {
                strayInterrupts.incrementAndGet();
            }
        }

        void end() throws InterruptedException {
            execute(() -> ended = true);
            thread.join(SECONDS.toMillis(30));
            assertThat(thread.isAlive()).isFalse();
        }
    }
}
