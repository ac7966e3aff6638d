package dev.smartasync.internal.view;

import dev.smartasync.internal.call.Engine;
import java.lang.invoke.MethodHandles;
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
        Map<Method, ViewMethod> methods = new Matcher(engine, type, target).match();
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, new Handler(type, target, methods)));
    }

    private record Handler(Class<?> type, Object target, Map<Method, ViewMethod> methods) implements InvocationHandler {

        private static final Object[] NONE = {};

        @Override
        @SuppressWarnings("ReferenceEquality") // a view is equal to itself alone
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            ViewMethod match = methods.get(method);
            if (match != null) {
                return match.call(arguments);
            }
            if (method.getDeclaringClass() != Object.class) {
                return defaultMethod(proxy, method, arguments);
            }
            return switch (method.getName()) {
                case "equals" -> arguments != null && proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> type.getSimpleName() + " over " + target;
            };
        }

        private static @Nullable Object defaultMethod(
                Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
            Class<?> owner = method.getDeclaringClass();
            if (Candidates.isShown(owner)) {
                return InvocationHandler.invokeDefault(proxy, method, arguments);
            }
            return MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
                    .unreflectSpecial(method, owner)
                    .bindTo(proxy)
                    .invokeWithArguments(arguments == null ? NONE : arguments);
        }
    }
}
