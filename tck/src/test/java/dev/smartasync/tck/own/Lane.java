package dev.smartasync.tck.own;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

/** A home-made event loop. */
public final class Lane implements Executor, AutoCloseable {
    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final LaneThread thread = new LaneThread();

    public Lane() {
        thread.start();
    }

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    final class LaneThread extends Thread {
        Lane lane() {
            return Lane.this;
        }

        @Override
        public void run() {
            try {
                while (true) {
                    tasks.take().run();
                }
            } catch (InterruptedException closed) {
                return;
            }
        }
    }
}
