package dev.smartasync.internal.view;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Types and methods as messages show them: without packages, as the processor does. */
final class Describe {
    private Describe() {}

    /** {@code Outer.Inner}, {@code Map<String, List<T>>}. */
    static String type(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments())
                    .map(Describe::type)
                    .collect(Collectors.joining(", ", type(generic.getRawType()) + "<", ">"));
        }
        if (type instanceof GenericArrayType array) {
            return type(array.getGenericComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard(wildcard);
        }
        return type instanceof Class<?> named ? named(named) : type.getTypeName();
    }

    private static String wildcard(WildcardType wildcard) {
        if (wildcard.getLowerBounds().length > 0) {
            return "? super " + type(wildcard.getLowerBounds()[0]);
        }
        return wildcard.getUpperBounds()[0] == Object.class ? "?" : "? extends " + type(wildcard.getUpperBounds()[0]);
    }

    private static String named(Class<?> type) {
        if (type.isArray()) {
            return named(type.getComponentType()) + "[]";
        }
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : named(outer) + "." + type.getSimpleName();
    }

    /** {@code Stream<String> names(int, URI)}. */
    static String method(Method method) {
        String parameters =
                Stream.of(method.getGenericParameterTypes()).map(Describe::type).collect(Collectors.joining(", "));
        return type(method.getGenericReturnType()) + " " + method.getName() + "(" + parameters + ")";
    }

    /** The head of a default method that overrides one. */
    static String overriding(Method method) {
        String variables = method.getTypeParameters().length == 0
                ? ""
                : Arrays.stream(method.getTypeParameters())
                        .map(TypeVariable::getName)
                        .collect(Collectors.joining(", ", "<", "> "));
        String parameters =
                Stream.of(method.getParameters()).map(Describe::parameter).collect(Collectors.joining(", "));
        return "@Override default " + variables + type(method.getGenericReturnType()) + " " + method.getName() + "("
                + parameters + ") { … }";
    }

    private static String parameter(Parameter parameter) {
        String type = type(parameter.getParameterizedType());
        String shown = parameter.isVarArgs() ? type.substring(0, type.length() - 2) + "..." : type;
        return shown + " " + parameter.getName();
    }
}
