package dev.smartasync.junit;

import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Threads of Reactor's. Linked only where Reactor is there. */
final class ReactorThreads {
    private ReactorThreads() {}

    static CallerThread parallel() {
        Scheduler scheduler = Schedulers.newParallel("parallel", 1);
        return new CallerThread() {
            @Override
            @SuppressWarnings("FutureReturnValueIgnored") // the task tells of its own end
            public void execute(Runnable task) {
                scheduler.schedule(task);
            }

            @Override
            public void close() {
                scheduler.dispose();
            }
        };
    }
}
