package dev.smartasync.benchmarks.heartbeat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Beats every millisecond on an event loop, notes the longest gap between two beats, and makes calls from the loop: ten at each beat, until
 * all are made. A call is answered when what depends on its future has run on the loop.
 */
final class Heart {
    private static final int CALLS_AT_A_BEAT = 10;

    private @Nullable Trial trial;
    private long lastBeat;

    Heart(EventLoop loop) {
        loop.everyMillisecond(this::beat);
    }

    /** The longest gap while nothing is called. */
    Duration idle(EventLoop loop, Duration length) throws Exception {
        Trial idle = new Trial(0, () -> new CompletableFuture<>());
        loop.execute(() -> begin(idle));
        Thread.sleep(length.toMillis());
        loop.execute(() -> end(idle));
        return idle.ended.get();
    }

    /** The longest gap from the first call until the last one was answered. */
    Duration calling(EventLoop loop, int calls, Supplier<CompletableFuture<?>> call) throws Exception {
        Trial calling = new Trial(calls, call);
        loop.execute(() -> begin(calling));
        return calling.ended.get();
    }

    private void begin(Trial next) {
        trial = next;
        lastBeat = System.nanoTime();
    }

    private void end(Trial last) {
        beat();
        trial = null;
        last.ended.complete(Duration.ofNanos(last.longestGap));
    }

    private void beat() {
        Trial current = trial;
        if (current == null) {
            return;
        }
        long now = System.nanoTime();
        current.longestGap = Math.max(current.longestGap, now - lastBeat);
        lastBeat = now;
        for (int number = 0; number < CALLS_AT_A_BEAT && current.toMake > 0; number++) {
            current.toMake--;
            current.make();
        }
    }

    private final class Trial {
        private final Thread[] loop = new Thread[1];
        private final CompletableFuture<Duration> ended = new CompletableFuture<>();
        private final Supplier<CompletableFuture<?>> call;
        private int toMake;
        private int unanswered;
        private long longestGap;

        Trial(int calls, Supplier<CompletableFuture<?>> call) {
            this.toMake = calls;
            this.unanswered = calls;
            this.call = call;
        }

        private void make() {
            loop[0] = Thread.currentThread();
            call.get().whenComplete((value, failure) -> answered(failure));
        }

        private void answered(@Nullable Throwable failure) {
            if (failure != null) {
                ended.completeExceptionally(failure);
            } else if (Thread.currentThread() != loop[0]) {
                ended.completeExceptionally(new IllegalStateException("Answered on " + Thread.currentThread()));
            } else if (--unanswered == 0) {
                end(this);
            }
        }
    }
}
