package dev.smartasync.internal.view;

import dev.smartasync.internal.call.Settings;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The methods of a target that a view can call, by name and parameters. A method that a hidden class implements is called through
 * the interface or the superclass that shows it.
 */
final class Candidates {
    private final Map<String, Method> methods = new HashMap<>();
    private final Set<String> nonBlocking = new HashSet<>();
    private final MemberTypes types;
    private final Settings settings;

    Candidates(Class<?> target, Settings settings) {
        this.types = new MemberTypes(target);
        this.settings = settings;
        collect(target);
        if (target.isRecord()) {
            for (RecordComponent each : target.getRecordComponents()) {
                nonBlocking.add(key(each.getName(), new Class<?>[0]));
            }
        }
    }

    /** The method of this name and these parameters, or {@code null}. */
    @Nullable
    Method find(String name, Class<?>[] parameters) {
        return methods.get(key(name, parameters));
    }

    /** Whether any declaration of this method, in the target's class or above, says that it never blocks. */
    boolean isNonBlocking(Method method) {
        return nonBlocking.contains(key(method.getName(), method.getParameterTypes()));
    }

    Result result(Method method) {
        return Result.of(method, types, settings);
    }

    /** All of one name. */
    Collection<Method> named(String name) {
        return methods.values().stream()
                .filter(each -> each.getName().equals(name))
                .distinct()
                .toList();
    }

    private void collect(@Nullable Class<?> from) {
        if (from == null) {
            return;
        }
        for (Method each : from.getDeclaredMethods()) {
            if (Modifier.isPublic(each.getModifiers())
                    && !Modifier.isStatic(each.getModifiers())
                    && !ObjectMethods.includes(each)) {
                add(each);
            }
        }
        collect(from.getSuperclass());
        for (Class<?> each : from.getInterfaces()) {
            collect(each);
        }
    }

    private void add(Method method) {
        String declared = key(method.getName(), method.getParameterTypes());
        if (Marks.isNonBlocking(method)) {
            nonBlocking.add(declared);
        }
        if (isCallable(method)) {
            methods.merge(declared, method, Candidates::better);
            methods.merge(key(method.getName(), types.parameters(method)), method, Candidates::better);
        }
    }

    private static boolean isCallable(Method method) {
        return isShown(method.getDeclaringClass()) || method.trySetAccessible();
    }

    /** Whether this library sees the public members of a type. */
    static boolean isShown(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && type.getModule().isExported(type.getPackageName(), Candidates.class.getModule());
    }

    /** The one that came first is the nearer one; but a bridge is only there to call what it bridges. */
    private static Method better(Method nearer, Method other) {
        boolean narrower = nearer.getReturnType() != other.getReturnType()
                && nearer.getReturnType().isAssignableFrom(other.getReturnType());
        return narrower || (nearer.isBridge() && !other.isBridge() && nearer.getReturnType() == other.getReturnType())
                ? other
                : nearer;
    }

    private static String key(String name, Class<?>[] parameters) {
        List<String> types = new ArrayList<>();
        for (Class<?> each : parameters) {
            types.add(each.getName());
        }
        return name + types;
    }

    /** For messages: how a method looks. */
    static String signature(Method method) {
        List<String> types = new ArrayList<>();
        for (Class<?> each : method.getParameterTypes()) {
            types.add(each.getSimpleName());
        }
        return method.getReturnType().getSimpleName() + " " + method.getName() + "(" + String.join(", ", types) + ")";
    }
}
