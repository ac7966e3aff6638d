package dev.smartasync.examples.vendors.census;

import dev.smartasync.examples.vendors.Refused;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the methods of a type that was wanted.
 *
 * @param needed    all that it has, but those of {@code Object}
 * @param matched   those that were generated over the target
 * @param inherited those that stay as the vendor wrote them
 * @param byHand    those that the declared view implements itself
 * @param refused   those that it has to refuse, each with the reason
 */
record Count(int needed, int matched, int inherited, int byHand, Map<String, String> refused) {
    static final Count NONE = new Count(0, 0, 0, 0, Map.of());

    private static final String OURS = "dev.smartasync.";

    /** Those of one type in its generated view. */
    static Count of(Class<?> wanted, Class<?> view) {
        Map<String, Method> needed = new TreeMap<>();
        Arrays.stream(wanted.getMethods()).filter(Count::counts).forEach(each -> needed.put(signature(each), each));
        Count count = NONE;
        for (Method each : needed.values()) {
            count = count.plus(one(each, in(view, each), view));
        }
        return count;
    }

    private static Count one(Method wanted, Method found, Class<?> view) {
        Refused refused = found.getAnnotation(Refused.class);
        if (refused != null) {
            return new Count(1, 0, 0, 0, Map.of(shown(wanted), refused.value()));
        }
        Class<?> owner = found.getDeclaringClass();
        boolean matched = owner == view;
        boolean byHand = !matched && owner.getName().startsWith(OURS);
        return new Count(1, matched ? 1 : 0, matched || byHand ? 0 : 1, byHand ? 1 : 0, Map.of());
    }

    private static Method in(Class<?> view, Method wanted) {
        try {
            return view.getMethod(wanted.getName(), wanted.getParameterTypes());
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Count plus(Count other) {
        Map<String, String> all = new TreeMap<>(refused);
        all.putAll(other.refused);
        return new Count(
                needed + other.needed,
                matched + other.matched,
                inherited + other.inherited,
                byHand + other.byHand,
                all);
    }

    /** Whether a method is one that somebody has to implement. */
    static boolean counts(Method method) {
        return method.getDeclaringClass() != Object.class
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && !method.isSynthetic();
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }

    private static String shown(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList()
                        .toString()
                        .replace('[', '(')
                        .replace(']', ')');
    }
}
