package dev.smartasync.internal.view;

import dev.smartasync.internal.call.Engine;
import dev.smartasync.spi.Operation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for every method of a view's type, the target's method behind it; all that have none are named at once. One of the colour
 * that is wanted goes first, so that a target that has both colours of a method gives each view its own.
 */
final class Matcher {
    private static final List<String> SUFFIXES = List.of("Async", "Blocking", "Sync");

    private final Engine engine;
    private final Class<?> type;
    private final MemberTypes types;
    private final Object target;
    private final Candidates candidates;

    Matcher(Engine engine, Class<?> type, Object target) {
        this.engine = engine;
        this.type = type;
        this.types = new MemberTypes(type);
        this.target = target;
        this.candidates = new Candidates(target.getClass(), engine.settings());
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
        boolean colour = result(wanted).isAsynchronous();
        ViewMethod match = match(wanted, colour);
        return match != null ? match : match(wanted, !colour);
    }

    private @Nullable ViewMethod match(Method wanted, boolean asynchronous) {
        for (String name : names(wanted.getName())) {
            Method candidate = candidates.find(name, types.parameters(wanted));
            if (candidate == null) {
                candidate = candidates.find(name, wanted.getParameterTypes());
            }
            if (candidate != null && candidates.result(candidate).isAsynchronous() == asynchronous) {
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
    private @Nullable ViewMethod viewOf(Method wanted, Method candidate) {
        Result given = candidates.result(candidate);
        Result result = result(wanted);
        Way way = Way.between(result, given, false);
        if (way == null) {
            return null;
        }
        TargetMethod method = new TargetMethod(
                engine, candidate, target, given, candidates.isNonBlocking(candidate), operation(wanted, candidate));
        return result.type().isPrimitive() && result.type() != void.class
                ? arguments -> notNull(wanted, method.call(way, arguments))
                : arguments -> method.call(way, arguments);
    }

    private Result result(Method wanted) {
        return Result.of(wanted, types, engine.settings());
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

    private String reason(Method wanted) {
        String near = names(wanted.getName()).stream()
                .flatMap(name -> candidates.named(name).stream())
                .map(Candidates::signature)
                .sorted()
                .collect(Collectors.joining(", "));
        return Candidates.signature(wanted) + (near.isEmpty() ? "" : " (it has " + near + ")");
    }
}
