package dev.smartasync.internal.view;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The static methods that turn an argument of one type into one of another. */
final class Converters {

    /** One of them, with the types that it is between. */
    record Converter(Method method, Seen from, Seen to) {

        @Nullable
        Object convert(@Nullable Object argument) throws Throwable {
            try {
                return method.invoke(null, argument);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause() == null ? thrown : thrown.getCause();
            }
        }
    }

    private final List<Converter> all = new ArrayList<>();

    Converters(List<Class<?>> owners, Faults faults) {
        for (Class<?> owner : owners) {
            List<Converter> found = of(owner);
            if (found.isEmpty()) {
                faults.add(Faults.Code.CONVERTER, Describe.type(owner));
            }
            all.addAll(found);
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** What turns the one type into the other. */
    List<Converter> between(Seen from, Seen to) {
        return all.stream()
                .filter(each -> each.from().accepts(from) && to.accepts(each.to()))
                .toList();
    }

    private static List<Converter> of(Class<?> owner) {
        MemberTypes types = new MemberTypes(owner);
        List<Converter> found = new ArrayList<>();
        for (Method each : owner.getDeclaredMethods()) {
            boolean converts = Modifier.isStatic(each.getModifiers())
                    && !Modifier.isPrivate(each.getModifiers())
                    && !each.isSynthetic()
                    && each.getParameterCount() == 1
                    && each.getTypeParameters().length == 0
                    && each.getReturnType() != void.class;
            if (converts && isVisible(each)) {
                found.add(new Converter(each, types.parameter(each, 0), types.result(each)));
            }
        }
        return found;
    }

    private static boolean isVisible(Method method) {
        boolean isShown = Candidates.isShown(method.getDeclaringClass()) && Modifier.isPublic(method.getModifiers());
        return isShown || method.trySetAccessible();
    }
}
