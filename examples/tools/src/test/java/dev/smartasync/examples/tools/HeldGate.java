package dev.smartasync.examples.tools;

import dev.smartasync.Blocking;
import dev.smartasync.Smart;
import dev.smartasync.examples.tools.compare.Gate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** A gate that holds whoever comes, knows on which thread, and tells when it is interrupted. */
final class HeldGate implements Gate {
    final CompletableFuture<Thread> reached = new CompletableFuture<>();
    final CompletableFuture<Blocking> mayWait = new CompletableFuture<>();
    final CompletableFuture<Void> interrupted = new CompletableFuture<>();
    final CompletableFuture<Void> left = new CompletableFuture<>();
    private final CountDownLatch open = new CountDownLatch(1);

    @Override
    public void pass() throws InterruptedException {
        mayWait.complete(Smart.callerContext().blocking());
        reached.complete(Thread.currentThread());
        try {
            open.await();
        } catch (InterruptedException stopped) {
            interrupted.complete(null);
            throw stopped;
        }
        left.complete(null);
    }

    void open() {
        open.countDown();
    }
}
