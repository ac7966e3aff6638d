package dev.smartasync.internal.view;

import dev.smartasync.NonBlocking;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Set;

/** What annotations say of a method. */
final class Marks {
    private static final Set<String> NON_BLOCKING =
            Set.of(NonBlocking.class.getName(), "io.smallrye.common.annotation.NonBlocking");

    private Marks() {}

    static boolean isNonBlocking(Method method) {
        for (Annotation each : method.getAnnotations()) {
            if (NON_BLOCKING.contains(each.annotationType().getName())) {
                return true;
            }
        }
        return false;
    }
}
