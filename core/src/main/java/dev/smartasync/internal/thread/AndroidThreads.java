package dev.smartasync.internal.thread;

import dev.smartasync.Blocking;
import dev.smartasync.internal.observe.Reports;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Android's main thread, which only its {@code Looper} knows. Elsewhere the question is a constant. */
final class AndroidThreads {
    static final Verdict VERDICT = new Verdict.Plain(Blocking.FORBIDDEN, "android", "it is the main thread (Android)");

    private static final boolean PRESENT = "Dalvik".equals(System.getProperty("java.vm.name"));
    private static final MethodHandle IS_MAIN = PRESENT ? isMain() : MethodHandles.constant(boolean.class, false);
    private static volatile boolean broken;

    private AndroidThreads() {}

    /** Whether the current thread is the main one. */
    static boolean isCurrent() {
        if (!PRESENT || broken) {
            return false;
        }
        try {
            return (boolean) IS_MAIN.invokeExact();
        } catch (VirtualMachineError exhausted) {
            throw exhausted;
        } catch (Throwable failure) {
            broken = true;
            Reports.disabled("The detection of Android's main thread", failure);
            return false;
        }
    }

    /** What brings a task back to the current thread, or {@code null} where it is not the main one. */
    static @Nullable Executor loop() {
        if (!isCurrent()) {
            return null;
        }
        try {
            Class<?> looper = find("android.os.Looper");
            Class<?> handler = find("android.os.Handler");
            Object main = handler.getConstructor(looper)
                    .newInstance(looper.getMethod("getMainLooper").invoke(null));
            Method post = handler.getMethod("post", Runnable.class);
            return task -> post(post, main, task);
        } catch (ReflectiveOperationException | LinkageError absent) {
            Reports.disabled("The way back to Android's main thread", absent);
            return null;
        }
    }

    private static void post(Method post, Object handler, Runnable task) {
        try {
            if (Boolean.FALSE.equals(post.invoke(handler, task))) {
                throw new RejectedExecutionException("Android's main thread takes no more tasks");
            }
        } catch (ReflectiveOperationException refused) {
            throw new RejectedExecutionException("Android's main thread refused a task", refused);
        }
    }

    /** {@code () -> Objects.equals(Looper.myLooper(), Looper.getMainLooper())} */
    private static MethodHandle isMain() {
        try {
            Class<?> looper = find("android.os.Looper");
            Lookup lookup = MethodHandles.publicLookup();
            MethodType getter = MethodType.methodType(looper);
            MethodType any = MethodType.methodType(Object.class);
            MethodHandle mine = lookup.findStatic(looper, "myLooper", getter).asType(any);
            MethodHandle main =
                    lookup.findStatic(looper, "getMainLooper", getter).asType(any);
            MethodHandle same = lookup.findStatic(
                    Objects.class, "equals", MethodType.methodType(boolean.class, Object.class, Object.class));
            return MethodHandles.foldArguments(MethodHandles.collectArguments(same, 1, main), mine);
        } catch (ReflectiveOperationException | LinkageError absent) {
            Reports.disabled("The detection of Android's main thread", absent);
            return MethodHandles.constant(boolean.class, false);
        }
    }

    private static Class<?> find(String name) throws ClassNotFoundException {
        return Class.forName(name, false, AndroidThreads.class.getClassLoader());
    }
}
