package dev.smartasync.internal.thread;

import dev.smartasync.internal.observe.Reports;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Takes a task back to a user-interface thread through a static method of its toolkit, which is not linked. */
final class Resume {
    private Resume() {}

    /** The executor of the toolkit whose thread this is, or {@code null}. */
    static @Nullable Executor of(Thread thread) {
        String method = method(thread);
        return method != null ? executor(method) : null;
    }

    private static @Nullable String method(Thread thread) {
        int index = KnownThread.indexOf(thread.getClass());
        if (index != KnownThread.NONE) {
            return KnownThread.TABLE.get(index).resume();
        }
        String named = NamedThreads.detector(thread.getName());
        return named != null ? NamedThreads.resume(named) : null;
    }

    private static @Nullable Executor executor(String classAndMethod) {
        int hash = classAndMethod.indexOf('#');
        try {
            Class<?> toolkit = Class.forName(classAndMethod.substring(0, hash), false, Resume.class.getClassLoader());
            var method = toolkit.getMethod(classAndMethod.substring(hash + 1), Runnable.class);
            return task -> {
                try {
                    method.invoke(null, task);
                } catch (ReflectiveOperationException refused) {
                    throw new RejectedExecutionException(classAndMethod + " refused a task", refused);
                }
            };
        } catch (ReflectiveOperationException | LinkageError absent) {
            Reports.disabled("The way back to the thread of " + classAndMethod, absent);
            return null;
        }
    }
}
