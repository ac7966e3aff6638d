package dev.smartasync.processor.model;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * A method's name and erased parameter types: two methods of one type cannot share it. Written out by hand, as compilers
 * differ in what their types print and in what they take for equal.
 */
public record Signature(String name, String parameters) {

    public static Signature of(String name, List<? extends TypeMirror> parameters) {
        return new Signature(name, parameters.stream().map(Signature::erased).collect(Collectors.joining(",")));
    }

    public Signature named(String other) {
        return new Signature(other, parameters);
    }

    /** The erasure of a type. */
    public static String erased(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return erased(array.getComponentType()) + "[]";
        }
        if (type instanceof TypeVariable variable) {
            return erased(Hierarchy.bounds(variable).get(0));
        }
        if (type instanceof DeclaredType declared && declared.asElement() instanceof QualifiedNameable element) {
            return element.getQualifiedName().toString();
        }
        return type.getKind().name();
    }
}
