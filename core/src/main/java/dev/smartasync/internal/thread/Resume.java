package dev.smartasync.internal.thread;

import dev.smartasync.internal.observe.Reports;
import java.lang.reflect.Method;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** The way back to a thread that no detector has one for: through itself or through its toolkit, which is not linked. */
final class Resume {
    private Resume() {}

    /** What brings a task back to the current thread, or {@code null}. */
    static @Nullable Executor of(Thread thread, boolean plain) {
        KnownThread kind = KnownThread.of(thread, plain);
        if (kind != null) {
            return thread instanceof Executor itself ? itself : toolkit(kind.resume()); // XNIO's threads are executors
        }
        Executor display = SwtThreads.loop();
        return display != null ? display : AndroidThreads.loop();
    }

    private static @Nullable Executor toolkit(@Nullable String classAndMethod) {
        if (classAndMethod == null) {
            return null;
        }
        int hash = classAndMethod.indexOf('#');
        try {
            Class<?> toolkit = Class.forName(classAndMethod.substring(0, hash), false, Resume.class.getClassLoader());
            Method method = toolkit.getMethod(classAndMethod.substring(hash + 1), Runnable.class);
            return new Toolkit(method);
        } catch (ReflectiveOperationException | LinkageError absent) {
            Reports.disabled("The way back to the thread of " + classAndMethod, absent);
            return null;
        }
    }

    /** Equal to another of the same toolkit. */
    private record Toolkit(Method toThread) implements Executor {
        @Override
        public void execute(Runnable task) {
            try {
                toThread.invoke(null, task);
            } catch (ReflectiveOperationException refused) {
                throw new RejectedExecutionException(toThread + " refused a task", refused);
            }
        }
    }
}
