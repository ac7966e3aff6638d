package dev.smartasync.junit;

import java.util.concurrent.Executor;

/** A thread for a test to run on. Made anew for each run, and closed after it. */
public interface CallerThread extends Executor, AutoCloseable {

    /** Runs {@code task} on the thread. */
    @Override
    void execute(Runnable task);

    /** Ends the thread and what it belongs to. */
    @Override
    default void close() {}
}
