package dev.smartasync.internal.view;

import dev.smartasync.Bridge;
import dev.smartasync.spi.AwaitHook;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A method of the type that is wanted.
 *
 * @param method the nearest of its declarations
 * @param all every one that a caller may come by
 */
record Wanted(Method method, List<Method> all, Kind kind) {

    /** What becomes of a method that has no match. */
    enum Kind {
        /** It gives the target. */
        TARGET,
        /** It gives the bridge. */
        BRIDGE,
        /** The user has written it, or wants it as it is: there is nothing to match. */
        WRITTEN,
        /** It has to be matched. */
        ABSTRACT,
        /** It stays as it is inherited. */
        INHERITED
    }

    private record Key(String name, List<Class<?>> parameters) {}

    /** All methods of the type that is wanted, but for those of every object. */
    static List<Wanted> of(Request request, MemberTypes types, Candidates candidates) {
        Map<Key, List<Method>> declarations = new LinkedHashMap<>();
        for (Method each : request.wanted().getMethods()) {
            if (!Modifier.isStatic(each.getModifiers()) && !ObjectMethods.includes(each)) {
                Key key = new Key(each.getName(), List.of(types.parameters(each)));
                declarations.computeIfAbsent(key, unused -> new ArrayList<>()).add(each);
            }
        }
        return declarations.values().stream()
                .map(all -> {
                    Method nearest = nearest(all);
                    return new Wanted(nearest, all, kind(nearest, request, candidates));
                })
                .sorted(Comparator.comparing(each -> Candidates.signature(each.method())))
                .toList();
    }

    /** The one with the narrowest result; a bridge is only there to call what it bridges. */
    private static Method nearest(List<Method> all) {
        Method nearest = all.get(0);
        for (Method each : all) {
            boolean isNarrower = nearest.getReturnType() != each.getReturnType()
                    && nearest.getReturnType().isAssignableFrom(each.getReturnType());
            if (isNarrower || (nearest.isBridge() && !each.isBridge())) {
                nearest = each;
            }
        }
        return nearest;
    }

    private static Kind kind(Method method, Request request, Candidates candidates) {
        if (method.isDefault()) {
            boolean isMeant = (request.isOwn() && method.getDeclaringClass() == request.wanted())
                    || method.getDeclaringClass() == AwaitHook.class
                    || request.inherited().contains(method.getName());
            return isMeant ? Kind.WRITTEN : Kind.INHERITED;
        }
        boolean isAccessor = method.getParameterCount() == 0
                && method.getTypeParameters().length == 0
                && !candidates.has(method.getName());
        if (isAccessor && method.getReturnType() == request.target()) {
            return Kind.TARGET;
        }
        return isAccessor && method.getReturnType() == Bridge.class ? Kind.BRIDGE : Kind.ABSTRACT;
    }
}
