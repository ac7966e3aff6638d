package dev.smartasync.adapter.testing;

import java.lang.Thread.State;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/** The only worker of a fork/join pool, which waits for what the same pool is to compute. */
public final class OneWorker {
    private static final Set<State> WAITING = Set.of(State.WAITING, State.TIMED_WAITING);
    private static final Set<String> TELLING_THE_POOL = Set.of("managedBlock", "compensatedBlock");

    private OneWorker() {}

    /**
     * Who waits there without end: the first class on the worker's stack that is not the JDK's. Nothing, if the wait ends.
     *
     * <p>A wait is without end once its task is in the pool, the worker waits by other means than the pool's, and the pool has no other
     * worker. From then on nobody runs the task: a pool makes up for a worker that waits only before it waits, and only if it is told.
     *
     * @param wait starts work on the pool and waits for it, in a way of its library's own, and for as long as it takes
     */
    public static String hangsIn(Function<ForkJoinPool, ?> wait) throws ExecutionException, InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(1);
        try {
            CompletableFuture<Thread> started = new CompletableFuture<>();
            ForkJoinTask<?> waiting = pool.submit(() -> {
                started.complete(Thread.currentThread());
                return wait.apply(pool);
            });
            Thread worker = started.get();
            while (!waiting.isDone()) {
                ThreadInfo info = ManagementFactory.getThreadMXBean().getThreadInfo(worker.getId(), Integer.MAX_VALUE);
                if (info != null && waitsByItself(info) && hasTask(pool) && pool.getPoolSize() == 1) {
                    return firstOutsideJdk(info);
                }
                interruptible();
            }
            waiting.get();
            return "";
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean waitsByItself(ThreadInfo worker) {
        return WAITING.contains(worker.getThreadState())
                && Arrays.stream(worker.getStackTrace())
                        .noneMatch(frame -> frame.getClassName().equals(ForkJoinPool.class.getName())
                                && TELLING_THE_POOL.contains(frame.getMethodName()));
    }

    private static String firstOutsideJdk(ThreadInfo worker) {
        return Arrays.stream(worker.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(type -> !type.startsWith("java.") && !type.startsWith("jdk."))
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasTask(ForkJoinPool pool) {
        return pool.getQueuedTaskCount() + pool.getQueuedSubmissionCount() > 0;
    }

    private static void interruptible() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Thread.onSpinWait();
    }
}
