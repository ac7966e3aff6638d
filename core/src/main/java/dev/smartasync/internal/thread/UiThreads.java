package dev.smartasync.internal.thread;

import dev.smartasync.internal.observe.Reports;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/**
 * The user-interface threads that only their toolkit can tell: any thread may be SWT's or Android's. Where neither toolkit is
 * there, the handle is a constant and the question costs nothing.
 */
final class UiThreads {
    private static final boolean ANDROID = "Dalvik".equals(System.getProperty("java.vm.name"));
    private static final MethodHandle IS_UI = ANDROID ? android() : swt();
    private static volatile boolean broken;

    private UiThreads() {}

    /** The detector whose toolkit says that the current thread is its own. */
    static String detector() {
        return ANDROID ? "android" : "swt";
    }

    /** Why, as the end of a sentence that begins with the thread. */
    static String reason() {
        return ANDROID ? "it is the main thread (Android)" : "it is the user-interface thread (SWT)";
    }

    static boolean isCurrent() {
        if (broken) {
            return false;
        }
        try {
            return (boolean) IS_UI.invokeExact();
        } catch (Throwable failure) {
            broken = true;
            Reports.disabled("The detection of " + detector() + " threads", failure);
            return false;
        }
    }

    private static MethodHandle swt() {
        try {
            Class<?> display = find("org.eclipse.swt.widgets.Display");
            MethodHandle current = MethodHandles.publicLookup()
                    .findStatic(display, "getCurrent", MethodType.methodType(display))
                    .asType(MethodType.methodType(Object.class));
            return MethodHandles.filterReturnValue(current, objects("nonNull", Object.class));
        } catch (ReflectiveOperationException | LinkageError absent) {
            return MethodHandles.constant(boolean.class, false);
        }
    }

    private static MethodHandle android() {
        try {
            Class<?> looper = find("android.os.Looper");
            Lookup lookup = MethodHandles.publicLookup();
            MethodType getter = MethodType.methodType(looper);
            MethodType any = MethodType.methodType(Object.class);
            MethodHandle mine = lookup.findStatic(looper, "myLooper", getter).asType(any);
            MethodHandle main =
                    lookup.findStatic(looper, "getMainLooper", getter).asType(any);
            MethodHandle same = objects("equals", Object.class, Object.class);
            return MethodHandles.foldArguments(MethodHandles.collectArguments(same, 1, main), mine);
        } catch (ReflectiveOperationException | LinkageError absent) {
            return MethodHandles.constant(boolean.class, false);
        }
    }

    private static Class<?> find(String name) throws ClassNotFoundException {
        return Class.forName(name, false, UiThreads.class.getClassLoader());
    }

    private static MethodHandle objects(String method, Class<?>... parameters) throws ReflectiveOperationException {
        return MethodHandles.publicLookup()
                .findStatic(java.util.Objects.class, method, MethodType.methodType(boolean.class, parameters));
    }
}
