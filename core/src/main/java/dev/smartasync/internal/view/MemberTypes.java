package dev.smartasync.internal.view;

import dev.smartasync.internal.view.Seen.Kind;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types in the methods of one type, with what it inherits from a {@code Repository<String, User>} seen as such. */
final class MemberTypes {
    private final Map<TypeVariable<?>, Seen> arguments = new HashMap<>();
    private final Map<Class<?>, Seen> above = new HashMap<>();

    /** The members of a class, whose own type variables may stand for anything. */
    MemberTypes(Class<?> type) {
        collect(type);
    }

    private MemberTypes() {}

    /** The members of a type that says what its variables stand for; if it does not, for objects. */
    static MemberTypes of(Seen type) {
        MemberTypes types = new MemberTypes();
        types.bind(type.raw(), type.arguments());
        types.above.put(type.raw(), type);
        types.collectAbove(type.raw());
        return types;
    }

    /** This type as one of its superclasses or interfaces, or {@code null} if that is none. */
    @Nullable
    Seen above(Class<?> type) {
        return above.get(type);
    }

    /** What a method gives; of what a wildcard stands for, that it is within the bound. */
    Seen result(Method method) {
        Seen result = see(method.getGenericReturnType());
        return result.kind() == Kind.SUPER ? Seen.exactly(Object.class) : result.as(Kind.EXACT);
    }

    Seen parameter(Method method, int index) {
        return see(method.getGenericParameterTypes()[index]);
    }

    Class<?>[] parameters(Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(each -> see(each).raw())
                .toArray(Class<?>[]::new);
    }

    private Seen see(Type type) {
        if (type instanceof ParameterizedType generic) {
            List<Seen> seen =
                    Stream.of(generic.getActualTypeArguments()).map(this::see).toList();
            return new Seen(Kind.EXACT, (Class<?>) generic.getRawType(), seen, null);
        }
        if (type instanceof GenericArrayType array) {
            Seen component = see(array.getGenericComponentType());
            return new Seen(Kind.EXACT, component.raw().arrayType(), component.arguments(), null);
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getLowerBounds().length == 0
                    ? see(wildcard.getUpperBounds()[0]).as(Kind.EXTENDS)
                    : see(wildcard.getLowerBounds()[0]).as(Kind.SUPER);
        }
        if (type instanceof TypeVariable<?> variable) {
            Seen argument = arguments.get(variable);
            return argument != null ? argument : Seen.open(variable, erase(variable));
        }
        return Seen.exactly((Class<?>) type);
    }

    /** A bound may speak of its own variable: only its class is looked at. */
    private Class<?> erase(Type type) {
        if (type instanceof TypeVariable<?> variable) {
            Seen argument = arguments.get(variable);
            return argument != null ? argument.raw() : erase(variable.getBounds()[0]);
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private void collect(Type type) {
        Seen seen = see(type);
        if (above.putIfAbsent(seen.raw(), seen) == null) {
            if (!seen.arguments().isEmpty()) {
                bind(seen.raw(), seen.arguments());
            }
            collectAbove(seen.raw());
        }
    }

    private void collectAbove(Class<?> type) {
        if (type.getGenericSuperclass() != null) {
            collect(type.getGenericSuperclass());
        }
        for (Type each : type.getGenericInterfaces()) {
            collect(each);
        }
    }

    private void bind(Class<?> type, List<Seen> stand) {
        TypeVariable<?>[] variables = type.getTypeParameters();
        for (int index = 0; index < variables.length; index++) {
            arguments.put(variables[index], stand.isEmpty() ? Seen.exactly(Object.class) : stand.get(index));
        }
    }
}
