package dev.smartasync.processor.declared;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.smartasync.processor.model.Member;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.TypeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Compares the types of a method that is wanted with those of a target's method. The type variables of the two methods stand for
 * each other by their positions. Types are the same if they are written in the same way: compilers do not agree on more.
 */
final class Fit {
    private final Model model;
    private final Map<String, TypeMirror> variables = new HashMap<>();
    private final boolean isPossible;

    Fit(Model model, Member wanted, Member given) {
        this.model = model;
        List<? extends TypeParameterElement> theirs = given.element().getTypeParameters();
        List<? extends TypeVariable> ours = wanted.seen().getTypeVariables();
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            variables.put(theirs.get(i).getSimpleName().toString(), ours.get(i));
        }
        this.isPossible = theirs.isEmpty() || (ours.size() == theirs.size() && haveSameBounds(wanted, given));
    }

    /** Whether the type variables of the one can stand for those of the other. */
    boolean isPossible() {
        return isPossible;
    }

    /** A type of the target's method, in terms of the one that is wanted. */
    TypeMirror ours(TypeMirror theirs) {
        if (variables.isEmpty()) {
            return theirs;
        }
        if (theirs.getKind() == TypeKind.TYPEVAR) {
            TypeMirror ours = variables.get(
                    ((TypeVariable) theirs).asElement().getSimpleName().toString());
            return ours != null && isOfMethod((TypeVariable) theirs) ? ours : theirs;
        }
        if (theirs.getKind() == TypeKind.ARRAY) {
            return model.types().getArrayType(ours(((ArrayType) theirs).getComponentType()));
        }
        if (theirs.getKind() == TypeKind.WILDCARD) {
            var wildcard = (WildcardType) theirs;
            TypeMirror upper = wildcard.getExtendsBound();
            TypeMirror lower = wildcard.getSuperBound();
            return model.types()
                    .getWildcardType(upper == null ? null : ours(upper), lower == null ? null : ours(lower));
        }
        if (theirs.getKind() == TypeKind.DECLARED
                && !((DeclaredType) theirs).getTypeArguments().isEmpty()) {
            return declared((DeclaredType) theirs);
        }
        return theirs;
    }

    private TypeMirror declared(DeclaredType theirs) {
        TypeMirror[] arguments =
                theirs.getTypeArguments().stream().map(this::ours).toArray(TypeMirror[]::new);
        var element = (TypeElement) theirs.asElement();
        return theirs.getEnclosingType().getKind() == TypeKind.DECLARED
                ? model.types().getDeclaredType((DeclaredType) theirs.getEnclosingType(), element, arguments)
                : model.types().getDeclaredType(element, arguments);
    }

    /** Whether what is of the one type can be used as the other. */
    boolean accepts(TypeMirror to, TypeMirror from) {
        if (isSame(to, from)) {
            return true;
        }
        return to.getKind() != TypeKind.VOID
                && from.getKind() != TypeKind.VOID
                && model.types().isAssignable(from, to);
    }

    static boolean isSame(TypeMirror one, TypeMirror other) {
        return name(one).equals(name(other));
    }

    private static TypeName name(TypeMirror type) {
        return TypeNames.BARE.of(type);
    }

    private static boolean isOfMethod(TypeVariable variable) {
        return !(((TypeParameterElement) variable.asElement()).getGenericElement() instanceof TypeElement);
    }

    private static boolean haveSameBounds(Member wanted, Member given) {
        List<TypeName> ours = new ArrayList<>();
        wanted.element()
                .getTypeParameters()
                .forEach(parameter -> ours.add(
                        TypeVariableName.get(wanted.names().declared(parameter).name())));
        TypeNames theirs = given.names().with(given.element().getTypeParameters(), ours);
        for (int i = 0; i < ours.size(); i++) {
            var ourBounds =
                    wanted.names().declared(wanted.element().getTypeParameters().get(i));
            var theirBounds =
                    theirs.declared(given.element().getTypeParameters().get(i));
            if (!ourBounds.bounds().equals(theirBounds.bounds())) {
                return false;
            }
        }
        return true;
    }
}
