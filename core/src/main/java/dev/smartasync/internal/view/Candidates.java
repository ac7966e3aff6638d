package dev.smartasync.internal.view;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The methods of a target's type that a view can call, by name and parameters. A method that a hidden class implements is called
 * through the interface or the superclass that shows it.
 */
final class Candidates {
    private final Map<String, Map<List<Class<?>>, Method>> methods = new LinkedHashMap<>();
    private final Set<String> nonBlocking = new HashSet<>();
    private final MemberTypes types;
    private final Class<?> caller;

    Candidates(Class<?> target, MemberTypes types, Class<?> caller) {
        this.types = types;
        this.caller = caller;
        collect(target);
        if (target.isRecord()) {
            for (RecordComponent each : target.getRecordComponents()) {
                nonBlocking.add(each.getName() + List.of());
            }
        }
    }

    /** The method of this name and these parameters, or {@code null}. */
    @Nullable
    Method find(String name, Class<?>[] parameters) {
        return methods.getOrDefault(name, Map.of()).get(List.of(parameters));
    }

    /** Whether any declaration of this method, in the target's type or above, says that it never blocks. */
    boolean isNonBlocking(Method method) {
        return nonBlocking.contains(method.getName() + List.of(method.getParameterTypes()));
    }

    /** Whether there is one of this name. */
    boolean has(String name) {
        return methods.containsKey(name);
    }

    /** All of one name. */
    Collection<Method> named(String name) {
        return new LinkedHashSet<>(methods.getOrDefault(name, Map.of()).values());
    }

    private void collect(@Nullable Class<?> from) {
        if (from == null) {
            return;
        }
        // A proxy's own methods have lost the types that those of its interfaces have.
        Method[] declared = Proxy.isProxyClass(from) ? new Method[0] : from.getDeclaredMethods();
        for (Method each : declared) {
            if (isVisible(each) && !Modifier.isStatic(each.getModifiers()) && !ObjectMethods.includes(each)) {
                add(each);
            }
        }
        collect(from.getSuperclass());
        for (Class<?> each : from.getInterfaces()) {
            collect(each);
        }
    }

    /** Whether the type that is wanted may call a method: as in generated code, its own package may more. */
    private boolean isVisible(Method method) {
        int modifiers = method.getModifiers();
        boolean isNear = method.getDeclaringClass().getPackage().equals(caller.getPackage());
        return Modifier.isPublic(modifiers) || (isNear && !Modifier.isPrivate(modifiers));
    }

    private void add(Method method) {
        List<Class<?>> declared = List.of(method.getParameterTypes());
        if (Marks.isNonBlocking(method)) {
            nonBlocking.add(method.getName() + declared);
        }
        if (isCallable(method)) {
            Map<List<Class<?>>, Method> named =
                    methods.computeIfAbsent(method.getName(), unused -> new LinkedHashMap<>());
            named.merge(declared, method, Candidates::better);
            named.merge(List.of(types.parameters(method)), method, Candidates::better);
        }
    }

    private static boolean isCallable(Method method) {
        boolean isPublic = Modifier.isPublic(method.getModifiers()) && isShown(method.getDeclaringClass());
        return isPublic || method.trySetAccessible();
    }

    /** Whether this library sees the public members of a type. */
    static boolean isShown(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && type.getModule().isExported(type.getPackageName(), Candidates.class.getModule());
    }

    /** The one that came first is the nearer one; but a bridge is only there to call what it bridges, and a raw type says less. */
    private static Method better(Method nearer, Method other) {
        boolean narrower = nearer.getReturnType() != other.getReturnType()
                && nearer.getReturnType().isAssignableFrom(other.getReturnType());
        boolean saysMore = nearer.getReturnType() == other.getReturnType()
                && ((nearer.isBridge() && !other.isBridge()) || (isRaw(nearer) && !isRaw(other)));
        return narrower || saysMore ? other : nearer;
    }

    /** Whether it does not say what its value is parameterized with, as the methods of a lambda's class do not. */
    private static boolean isRaw(Method method) {
        return method.getReturnType().getTypeParameters().length > 0
                && method.getGenericReturnType() instanceof Class<?>;
    }

    /** For messages: how a method looks. */
    static String signature(Method method) {
        String types = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        return method.getReturnType().getSimpleName() + " " + method.getName() + "(" + types + ")";
    }
}
