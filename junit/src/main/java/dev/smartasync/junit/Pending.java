package dev.smartasync.junit;

import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What a test that must not wait leaves to be waited for: when the test method has returned, its stages are awaited off the caller's
 * thread, and the first failure among them is the test's.
 */
public final class Pending {
    private final Queue<CompletionStage<?>> stages = new ConcurrentLinkedQueue<>();

    Pending() {}

    /** The test is not over before this stage is. */
    public void until(CompletionStage<?> stage) {
        stages.add(stage);
    }

    Iterable<CompletionStage<?>> stages() {
        return stages;
    }
}
