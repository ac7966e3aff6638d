package dev.smartasync.processor.model;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Types and methods as messages show them: without packages and annotations, and the same under every compiler. */
public final class Describe {
    private Describe() {}

    /** {@code Outer.Inner}. */
    public static String type(Element type) {
        Element outer = type.getEnclosingElement();
        String name = type.getSimpleName().toString();
        return outer instanceof TypeElement ? type(outer) + "." + name : name;
    }

    /** {@code Map<String, List<T>>}. */
    public static String type(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return type(array.getComponentType()) + "[]";
        }
        if (type instanceof DeclaredType declared) {
            String arguments =
                    declared.getTypeArguments().stream().map(Describe::type).collect(Collectors.joining(", "));
            String name = type(declared.asElement());
            return arguments.isEmpty() ? name : name + "<" + arguments + ">";
        }
        if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return "? extends " + type(wildcard.getExtendsBound());
        }
        if (type instanceof WildcardType wildcard && wildcard.getSuperBound() != null) {
            return "? super " + type(wildcard.getSuperBound());
        }
        if (type.getKind().isPrimitive()) {
            return type.getKind().name().toLowerCase(Locale.ROOT);
        }
        return type.toString();
    }

    /** {@code Stream<String> names(int, URI)}. */
    public static String method(ExecutableElement method) {
        String parameters = method.getParameters().stream()
                .map(parameter -> type(parameter.asType()))
                .collect(Collectors.joining(", "));
        return type(method.getReturnType()) + " " + method.getSimpleName() + "(" + parameters + ")";
    }
}
