package dev.smartasync.internal.view;

import dev.smartasync.internal.adapt.Adapters;
import dev.smartasync.internal.call.Engine;
import dev.smartasync.spi.Operation;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for every method of a view's type, the target's method behind it; all that have none are named at once. One of the colour
 * that is wanted goes first, so that a target that has both colours of a method gives each view its own.
 */
final class Matcher {
    private static final List<String> SUFFIXES = List.of("Async", "Blocking", "Sync");

    private final Engine engine;
    private final Adapters adapters;
    private final Class<?> type;
    private final MemberTypes types;
    private final Object target;
    private final Candidates candidates;

    Matcher(Engine engine, Class<?> type, Object target) {
        this.engine = engine;
        this.adapters = engine.settings().adapters();
        this.type = type;
        this.types = new MemberTypes(type);
        this.target = target;
        this.candidates = new Candidates(target.getClass());
    }

    Map<Method, ViewMethod> match() {
        Map<Method, ViewMethod> matches = new LinkedHashMap<>();
        TreeSet<String> unmatched = new TreeSet<>();
        for (Method wanted : type.getMethods()) {
            if (Modifier.isStatic(wanted.getModifiers()) || ObjectMethods.includes(wanted)) {
                continue;
            }
            ViewMethod match = match(wanted);
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

    private @Nullable ViewMethod match(Method wanted) {
        boolean colour = adapters.isAsynchronous(types.result(wanted));
        ViewMethod match = match(wanted, colour);
        return match != null ? match : match(wanted, !colour);
    }

    private @Nullable ViewMethod match(Method wanted, boolean asynchronous) {
        for (String name : names(wanted.getName())) {
            Method candidate = candidates.find(name, types.parameters(wanted));
            if (candidate == null) {
                candidate = candidates.find(name, wanted.getParameterTypes());
            }
            if (candidate != null && adapters.isAsynchronous(candidates.result(candidate)) == asynchronous) {
                ViewMethod match = viewOf(wanted, candidate);
                if (match != null) {
                    return match;
                }
            }
        }
        return null;
    }

    /** The name itself, then the same method's usual names in either colour. */
    private static Set<String> names(String name) {
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        String base = name;
        for (String suffix : SUFFIXES) {
            if (name.endsWith(suffix) && name.length() > suffix.length()) {
                base = name.substring(0, name.length() - suffix.length());
            }
        }
        names.add(base);
        for (String suffix : SUFFIXES) {
            names.add(base + suffix);
        }
        return names;
    }

    /** The method that is wanted by way of the candidate, or {@code null} if that gives something else. */
    @SuppressWarnings("FutureReturnValueIgnored") // the view's caller gets it
    private @Nullable ViewMethod viewOf(Method wanted, Method candidate) {
        Class<?> result = candidates.result(candidate);
        Class<?> wantedResult = types.result(wanted);
        TargetMethod method = new TargetMethod(
                engine, candidate, target, result, candidates.isNonBlocking(candidate), operation(wanted, candidate));
        if (isGeneral(wantedResult)) {
            return method::future;
        }
        if (adapters.isAsynchronous(wantedResult)) {
            return wantedResult.isAssignableFrom(result) ? method::result : null;
        }
        if (wantedResult == void.class) {
            return arguments -> {
                method.value(arguments);
                return null;
            };
        }
        if (!method.isAsynchronous() && !box(wanted.getReturnType()).isAssignableFrom(box(result))) {
            return null;
        }
        return wantedResult.isPrimitive() ? arguments -> notNull(wanted, method.value(arguments)) : method::value;
    }

    /** Whether a future of ours can be given for this type. */
    private static boolean isGeneral(Class<?> type) {
        return type == CompletableFuture.class || type == CompletionStage.class || type == Future.class;
    }

    private static Object notNull(Method wanted, @Nullable Object value) {
        if (value == null) {
            throw new NullPointerException("The target of " + wanted.getName() + " gave null, and "
                    + wanted.getReturnType() + " has none: let the view's method return an object");
        }
        return value;
    }

    @SuppressWarnings("unchecked") // a method declares throwables
    private Operation operation(Method wanted, Method candidate) {
        Operation operation = Operation.of(target.getClass().getSimpleName() + "." + candidate.getName())
                .throwing((Class<? extends Throwable>[]) wanted.getExceptionTypes());
        boolean closing = wanted.getName().equals("close") && wanted.getParameterCount() == 0;
        return closing ? operation.asClosing() : operation;
    }

    private static Class<?> box(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    private String reason(Method wanted) {
        String near = names(wanted.getName()).stream()
                .flatMap(name -> candidates.named(name).stream())
                .map(Candidates::signature)
                .sorted()
                .collect(Collectors.joining(", "));
        return Candidates.signature(wanted) + (near.isEmpty() ? "" : " (it has " + near + ")");
    }
}
