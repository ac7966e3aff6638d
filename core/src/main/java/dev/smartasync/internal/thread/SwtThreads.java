package dev.smartasync.internal.thread;

import dev.smartasync.Blocking;
import dev.smartasync.internal.observe.Reports;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * SWT's user-interface thread, which only its {@code Display} knows: any thread may be it. Where SWT is not on the path, the
 * question is a constant.
 *
 * <p>Asked first, {@code Display.getCurrent()} would unpack and load SWT's native libraries. So it is asked only from the time on
 * when a display has been made, which SWT tells by a system property.
 */
final class SwtThreads {
    static final Verdict VERDICT =
            new Verdict.Plain(Blocking.FORBIDDEN, "swt", "it is the user-interface thread (SWT)");

    private static final String SET_BY_DISPLAY = "org.eclipse.swt.internal.deviceZoom";

    /** {@code () -> Display.getCurrent()}, or {@code null} */
    private static final MethodHandle CURRENT;

    /** {@code (display, task) -> display.asyncExec(task)} */
    private static final MethodHandle EXECUTE;

    private static final boolean PRESENT;

    private static volatile boolean displayWasMade;
    private static volatile boolean broken;

    static {
        MethodHandle current = MethodHandles.constant(Object.class, null);
        MethodHandle execute = MethodHandles.empty(MethodType.methodType(void.class, Object.class, Runnable.class));
        boolean present = false;
        try {
            Class<?> display =
                    Class.forName("org.eclipse.swt.widgets.Display", false, SwtThreads.class.getClassLoader());
            Lookup lookup = MethodHandles.publicLookup();
            current = lookup.findStatic(display, "getCurrent", MethodType.methodType(display))
                    .asType(current.type());
            execute = lookup.findVirtual(display, "asyncExec", MethodType.methodType(void.class, Runnable.class))
                    .asType(execute.type());
            present = true;
        } catch (ClassNotFoundException absent) {
            // then no thread is its thread
        } catch (ReflectiveOperationException | LinkageError unusable) {
            disable(unusable);
        }
        CURRENT = current;
        EXECUTE = execute;
        PRESENT = present;
    }

    private SwtThreads() {}

    /** Whether the current thread is the one of a display. */
    static boolean isCurrent() {
        return PRESENT && current() != null;
    }

    /** What brings a task back to the current thread, or {@code null} where it is no display's. */
    static @Nullable Executor loop() {
        Object display = PRESENT ? current() : null;
        return display == null ? null : new Loop(display);
    }

    private static @Nullable Object current() {
        if (broken || !(displayWasMade || (displayWasMade = System.getProperty(SET_BY_DISPLAY) != null))) {
            return null;
        }
        try {
            return (Object) CURRENT.invokeExact();
        } catch (VirtualMachineError exhausted) {
            throw exhausted;
        } catch (Throwable failure) {
            disable(failure);
            return null;
        }
    }

    /** Equal to another of the same display. */
    private record Loop(Object display) implements Executor {
        @Override
        public void execute(Runnable task) {
            try {
                EXECUTE.invokeExact(display, task);
            } catch (Error failure) {
                throw failure;
            } catch (Throwable disposed) {
                throw new RejectedExecutionException("The display takes no more tasks", disposed);
            }
        }
    }

    private static void disable(Throwable failure) {
        broken = true;
        Reports.disabled("The detection of SWT's user-interface thread", failure);
    }
}
