package dev.smartasync.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

/** A task that hands itself over again each time it runs, for as long as it runs on the same thread. */
final class Endless implements Runnable {
    private final Thread owner = Thread.currentThread();
    private final Executor executor;
    private final CountDownLatch running;

    private Endless(Executor executor, CountDownLatch running) {
        this.executor = executor;
        this.running = running;
    }

    static void on(Executor executor, CountDownLatch running) {
        executor.execute(new Endless(executor, running));
    }

    @Override
    public void run() {
        running.countDown();
        if (Thread.currentThread() == owner) {
            executor.execute(this);
        }
    }
}
