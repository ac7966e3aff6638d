package dev.smartasync.internal.stream;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A section of code that another thread may interrupt, only while it runs. Whoever leaves it while an interrupt is on its way waits
 * for the interrupt to arrive and clears it, so that no later code sees it.
 */
final class Interruptible {
    private static final Object INTERRUPTING = new Object();
    private static final Object INTERRUPTED = new Object();

    private final AtomicReference<@Nullable Object> runner = new AtomicReference<>();

    void enter() {
        runner.set(Thread.currentThread());
    }

    @SuppressWarnings("ThreadPriorityCheck") // a virtual interrupter may need this very carrier
    void leave() {
        if (!runner.compareAndSet(Thread.currentThread(), null)) {
            while (runner.get() == INTERRUPTING) {
                Thread.yield();
            }
            runner.set(null);
            Thread.interrupted();
        }
    }

    void interrupt() {
        if (runner.get() instanceof Thread thread
                && thread != Thread.currentThread()
                && runner.compareAndSet(thread, INTERRUPTING)) {
            thread.interrupt();
            runner.set(INTERRUPTED);
        }
    }
}
