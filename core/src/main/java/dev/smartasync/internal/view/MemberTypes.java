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

/** The types in the methods of one class, with what it inherits from a {@code Repository<String, User>} seen as such. */
final class MemberTypes {
    private final Map<TypeVariable<?>, Type> arguments = new HashMap<>();

    MemberTypes(Class<?> member) {
        collect(member);
    }

    Class<?> result(Method method) {
        return erase(method.getGenericReturnType());
    }

    Class<?>[] parameters(Method method) {
        return Arrays.stream(method.getGenericParameterTypes()).map(this::erase).toArray(Class<?>[]::new);
    }

    private void collect(@Nullable Type type) {
        if (type instanceof ParameterizedType generic) {
            TypeVariable<?>[] variables = ((Class<?>) generic.getRawType()).getTypeParameters();
            for (int index = 0; index < variables.length; index++) {
                arguments.put(variables[index], generic.getActualTypeArguments()[index]);
            }
        }
        if (type != null) {
            Class<?> raw = erase(type);
            collect(raw.getGenericSuperclass());
            for (Type each : raw.getGenericInterfaces()) {
                collect(each);
            }
        }
    }

    private Class<?> erase(Type type) {
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
            Type argument = arguments.get(variable);
            return erase(argument != null ? argument : variable.getBounds()[0]);
        }
        return (Class<?>) type;
    }
}
