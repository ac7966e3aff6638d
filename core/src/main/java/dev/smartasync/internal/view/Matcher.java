package dev.smartasync.internal.view;

import dev.smartasync.internal.call.Engine;
import dev.smartasync.spi.Operation;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds, for every method of a view's type, the target's method behind it; all that have none are named at once. */
final class Matcher {
    private static final String SUFFIX = "Async";

    private final Engine engine;
    private final Class<?> type;
    private final Object target;
    private final Map<String, Method> candidates = new HashMap<>();

    Matcher(Engine engine, Class<?> type, Object target) {
        this.engine = engine;
        this.type = type;
        this.target = target;
        collect(target.getClass());
    }

    Map<Method, TargetMethod> match() {
        Map<Method, TargetMethod> matches = new LinkedHashMap<>();
        TreeSet<String> unmatched = new TreeSet<>();
        for (Method wanted : type.getMethods()) {
            if (Modifier.isStatic(wanted.getModifiers()) || isObjects(wanted)) {
                continue;
            }
            TargetMethod match = match(wanted);
            if (match != null) {
                matches.put(wanted, match);
            } else if (!wanted.isDefault()) {
                unmatched.add(reason(wanted));
            }
        }
        if (!unmatched.isEmpty()) {
            throw new IllegalArgumentException("Cannot make a " + type.getName() + " over "
                    + target.getClass().getName() + ", which has no public match for "
                    + String.join("; ", unmatched)
                    + ". Add them to the target, or leave them out of the view's type.");
        }
        return matches;
    }

    private @Nullable TargetMethod match(Method wanted) {
        for (String name : names(wanted.getName())) {
            Method candidate = candidates.get(key(name, wanted.getParameterTypes()));
            if (candidate != null) {
                TargetMethod match = new TargetMethod(engine, candidate, target, operation(wanted, candidate));
                if (gives(match, wanted.getReturnType())) {
                    return match;
                }
            }
        }
        return null;
    }

    /** The name itself, then the same method's usual name in the other colour. */
    private static List<String> names(String name) {
        return name.endsWith(SUFFIX) && name.length() > SUFFIX.length()
                ? List.of(name, name.substring(0, name.length() - SUFFIX.length()))
                : List.of(name, name + SUFFIX);
    }

    private boolean gives(TargetMethod match, Class<?> wanted) {
        if (engine.settings().adapters().isAsynchronous(wanted)) {
            return TargetMethod.canGiveFutureFor(wanted);
        }
        return match.isAsynchronous() || wanted == void.class || box(wanted).isAssignableFrom(box(match.returnType()));
    }

    @SuppressWarnings("unchecked") // a method declares throwables
    private Operation operation(Method wanted, Method candidate) {
        return Operation.of(target.getClass().getSimpleName() + "." + candidate.getName())
                .throwing((Class<? extends Throwable>[]) wanted.getExceptionTypes());
    }

    private void collect(@Nullable Class<?> from) {
        if (from == null) {
            return;
        }
        if (Modifier.isPublic(from.getModifiers()) && from.getModule().isExported(from.getPackageName())) {
            for (Method each : from.getMethods()) {
                if (isCallable(each)) {
                    candidates.merge(key(each.getName(), each.getParameterTypes()), each, Matcher::moreSpecific);
                }
            }
        }
        collect(from.getSuperclass());
        for (Class<?> each : from.getInterfaces()) {
            collect(each);
        }
    }

    private static boolean isCallable(Method method) {
        return !Modifier.isStatic(method.getModifiers())
                && Modifier.isPublic(method.getDeclaringClass().getModifiers())
                && !isObjects(method);
    }

    private static Method moreSpecific(Method one, Method other) {
        return one.getReturnType().isAssignableFrom(other.getReturnType()) && !other.isBridge() ? other : one;
    }

    private static boolean isObjects(Method method) {
        return Arrays.stream(Object.class.getDeclaredMethods())
                .anyMatch(each -> each.getName().equals(method.getName())
                        && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
    }

    private static Class<?> box(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    private static String key(String name, Class<?>[] parameters) {
        List<String> types = new ArrayList<>();
        for (Class<?> each : parameters) {
            types.add(each.getName());
        }
        return name + types;
    }

    private static String reason(Method wanted) {
        List<String> types = new ArrayList<>();
        for (Class<?> each : wanted.getParameterTypes()) {
            types.add(each.getSimpleName());
        }
        return wanted.getReturnType().getSimpleName() + " " + wanted.getName() + "(" + String.join(", ", types) + ")";
    }
}
