package dev.smartasync.internal.view;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types in the methods of one type, with what it inherits from a {@code Repository<String, User>} seen as such. */
final class MemberTypes {
    private final Map<TypeVariable<?>, Type> arguments = new HashMap<>();

    MemberTypes(Type type) {
        collect(type);
    }

    private MemberTypes(Type type, MemberTypes outer) {
        arguments.putAll(outer.arguments);
        collect(type);
    }

    Type result(Method method) {
        return resolve(method.getGenericReturnType());
    }

    Class<?>[] parameters(Method method) {
        return Arrays.stream(method.getGenericParameterTypes()).map(this::erase).toArray(Class<?>[]::new);
    }

    /** What {@code type}, one of these types, is parameterized with where it is a {@code known}; {@code Object} if it says nothing. */
    Type argument(Type type, Class<?> known) {
        TypeVariable<?>[] variables = known.getTypeParameters();
        Type argument = variables.length == 0 ? Object.class : new MemberTypes(type, this).arguments.get(variables[0]);
        if (argument instanceof WildcardType wildcard) {
            return resolve(wildcard.getUpperBounds()[0]);
        }
        return argument == null || isLeftOut(argument, type) ? Object.class : argument;
    }

    /** Whether a type is raw, and so says nothing of its own variable. */
    private boolean isLeftOut(Type argument, Type type) {
        return argument instanceof TypeVariable<?> variable
                && variable.getGenericDeclaration() instanceof Class<?> declaring
                && declaring.isAssignableFrom(erase(type));
    }

    Class<?> erase(Type type) {
        if (type instanceof ParameterizedType generic) {
            return erase(generic.getRawType());
        }
        if (type instanceof GenericArrayType array) {
            return erase(array.getGenericComponentType()).arrayType();
        }
        if (type instanceof WildcardType wildcard) {
            return erase(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof TypeVariable<?> variable) {
            Type argument = resolve(variable);
            return erase(argument.equals(variable) ? variable.getBounds()[0] : argument);
        }
        return (Class<?>) type;
    }

    private Type resolve(Type type) {
        Type argument = type instanceof TypeVariable<?> variable ? arguments.get(variable) : null;
        return argument == null ? type : argument;
    }

    private void collect(@Nullable Type type) {
        if (type == null) {
            return;
        }
        Class<?> raw = erase(type);
        if (type instanceof ParameterizedType generic) {
            TypeVariable<?>[] variables = raw.getTypeParameters();
            for (int index = 0; index < variables.length; index++) {
                arguments.put(variables[index], resolve(generic.getActualTypeArguments()[index]));
            }
        }
        collect(raw.getGenericSuperclass());
        for (Type each : raw.getGenericInterfaces()) {
            collect(each);
        }
    }
}
