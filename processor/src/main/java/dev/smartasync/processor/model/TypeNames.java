package dev.smartasync.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Types as generated code writes them. Keeps nullness annotations, which {@link TypeName#get} drops, and puts type arguments
 * in the place of an inherited method's type variables, which {@code Types.asMemberOf} does at the price of the annotations
 * on them.
 *
 * @param arguments what stands for a type variable, by its name: compilers do not agree on which variables are equal
 * @param views the views that are made at the same time and do not exist yet, by their simple names
 * @param isAnnotated whether annotations are kept: compilers do not agree on which of them a class file shows
 */
public record TypeNames(Map<String, TypeName> arguments, Map<String, ClassName> views, boolean isAnnotated) {

    /** Types without annotations, all of which exist. */
    public static final TypeNames BARE = new TypeNames(Map.of(), Map.of(), false);

    /** Types with their annotations. */
    public static TypeNames of(Map<String, ClassName> views) {
        return new TypeNames(Map.of(), views, true);
    }

    /** The same, with what a method inherits: its type's variables stand for {@code arguments}. */
    public TypeNames with(List<? extends TypeParameterElement> parameters, List<? extends TypeName> arguments) {
        var all = new HashMap<>(this.arguments);
        for (int i = 0; i < parameters.size(); i++) {
            all.put(parameters.get(i).getSimpleName().toString(), arguments.get(i));
        }
        return new TypeNames(all, views, isAnnotated);
    }

    public TypeName of(TypeMirror type) {
        return annotate(plain(type), type);
    }

    /** A type variable as it is declared, with its bounds. */
    public TypeVariableName declared(TypeParameterElement parameter) {
        TypeName[] bounds = parameter.getBounds().stream().flatMap(this::bounds).toArray(TypeName[]::new);
        String name = parameter.getSimpleName().toString();
        String written = arguments.get(name) instanceof TypeVariableName renamed ? renamed.name() : name;
        return TypeVariableName.get(written, bounds);
    }

    private Stream<TypeName> bounds(TypeMirror bound) {
        return bound instanceof IntersectionType intersection
                ? intersection.getBounds().stream().map(this::of)
                : Stream.of(of(bound));
    }

    private TypeName plain(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return type.getKind() == TypeKind.ERROR ? missing(declared) : declared(declared);
        }
        if (type instanceof ArrayType array) {
            return ArrayTypeName.of(of(array.getComponentType()));
        }
        if (type instanceof TypeVariable variable) {
            String name = variable.asElement().getSimpleName().toString();
            TypeName argument = arguments.get(name);
            return argument == null ? TypeVariableName.get(name) : argument;
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard(wildcard);
        }
        return TypeName.get(type);
    }

    private TypeName missing(DeclaredType error) {
        ClassName view = views.get(simpleName(error));
        return view == null ? TypeName.get(error) : view;
    }

    private TypeName declared(DeclaredType type) {
        ClassName name = ClassName.get((TypeElement) type.asElement());
        TypeName[] written = type.getTypeArguments().stream().map(this::of).toArray(TypeName[]::new);
        boolean isInner = !type.asElement().getModifiers().contains(Modifier.STATIC);
        if (isInner
                && type.getEnclosingType().getKind() == TypeKind.DECLARED
                && of(type.getEnclosingType()) instanceof ParameterizedTypeName outer) {
            return outer.nestedClass(name.simpleName(), List.of(written));
        }
        return written.length == 0 ? name : ParameterizedTypeName.get(name, written);
    }

    private TypeName wildcard(WildcardType wildcard) {
        if (wildcard.getExtendsBound() != null) {
            return WildcardTypeName.subtypeOf(of(wildcard.getExtendsBound()));
        }
        if (wildcard.getSuperBound() != null) {
            return WildcardTypeName.supertypeOf(of(wildcard.getSuperBound()));
        }
        return WildcardTypeName.subtypeOf(ClassName.get(Object.class));
    }

    private TypeName annotate(TypeName name, TypeMirror type) {
        List<AnnotationSpec> nullness = isAnnotated ? Nullness.onType(type) : List.of();
        return nullness.isEmpty() ? name : name.annotated(nullness);
    }

    /** The last part of the name of a type that does not exist (yet). */
    public static String simpleName(DeclaredType type) {
        String written = type.asElement().getSimpleName().toString();
        return written.substring(written.lastIndexOf('.') + 1);
    }
}
