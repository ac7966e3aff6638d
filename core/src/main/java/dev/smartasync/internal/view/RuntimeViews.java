package dev.smartasync.internal.view;

import dev.smartasync.internal.call.Engine;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Views made at run time: a proxy whose methods were matched with the target's when it was made. */
public final class RuntimeViews {
    private RuntimeViews() {}

    /** A {@code type} over {@code target}. */
    public static <V> V of(Engine engine, Class<V> type, Object target) {
        Objects.requireNonNull(target, "target");
        if (!type.isInterface()) {
            throw new IllegalArgumentException(
                    type.getName() + " is not an interface: a view made at run time can only be one");
        }
        Map<Method, TargetMethod> methods = new Matcher(engine, type, target).match();
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, new Handler(type, target, methods)));
    }

    private record Handler(Class<?> type, Object target, Map<Method, TargetMethod> methods)
            implements InvocationHandler {

        private static final Object[] NONE = {};

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            @Nullable Object[] given = arguments == null ? NONE : arguments;
            TargetMethod match = methods.get(method);
            if (match != null) {
                return TargetMethod.canGiveFutureFor(method.getReturnType())
                        ? match.future(given)
                        : checked(method, match.value(given));
            }
            return method.getDeclaringClass() == Object.class
                    ? objectMethod(proxy, method, given)
                    : InvocationHandler.invokeDefault(proxy, method, given);
        }

        private static @Nullable Object checked(Method method, @Nullable Object value) {
            Class<?> wanted = method.getReturnType();
            if (wanted == void.class) {
                return null;
            }
            if (value == null && wanted.isPrimitive()) {
                throw new NullPointerException("The target of " + method.getName() + " gave null, and "
                        + wanted.getName() + " has none: let the view's method return an object");
            }
            return value;
        }

        @SuppressWarnings("ReferenceEquality") // a view is equal to itself alone
        private Object objectMethod(Object proxy, Method method, @Nullable Object[] arguments) {
            return switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> type.getSimpleName() + " over " + target;
            };
        }
    }
}
