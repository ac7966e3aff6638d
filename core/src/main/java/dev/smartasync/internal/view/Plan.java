package dev.smartasync.internal.view;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each method of a view does, whatever its target. */
final class Plan {
    private final Class<?> wanted;
    private PlannedMethods methods = new PlannedMethods(Map.of());

    Plan(Class<?> wanted) {
        this.wanted = wanted;
    }

    /** Before anybody has a view of it. */
    void methods(Map<Method, ViewMethod> all) {
        methods = new PlannedMethods(all);
    }

    Object view(Object target) {
        return Proxy.newProxyInstance(
                wanted.getClassLoader(), new Class<?>[] {wanted}, new Handler(wanted, target, methods));
    }

    private record Handler(Class<?> wanted, Object target, PlannedMethods methods) implements InvocationHandler {

        @Override
        @SuppressWarnings("ReferenceEquality") // a view is equal to itself alone
        public @Nullable Object invoke(Object view, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            ViewMethod planned = methods.find(method);
            if (planned != null) {
                return planned.call(view, target, arguments);
            }
            return switch (method.getName()) {
                case "equals" -> arguments != null && view == arguments[0];
                case "hashCode" -> System.identityHashCode(view);
                default -> wanted.getSimpleName() + " over " + target;
            };
        }
    }
}
