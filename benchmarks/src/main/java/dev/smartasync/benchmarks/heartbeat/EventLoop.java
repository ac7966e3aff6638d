package dev.smartasync.benchmarks.heartbeat;

import java.util.concurrent.Executor;

/** An event loop of some library's. */
interface EventLoop extends Executor, AutoCloseable {

    /** Runs {@code beat} on the loop every millisecond until the loop is closed. */
    void everyMillisecond(Runnable beat);

    @Override
    void close();
}
