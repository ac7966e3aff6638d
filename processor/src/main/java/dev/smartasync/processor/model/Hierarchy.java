package dev.smartasync.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** A type and what it inherits from: superclasses first, then interfaces, each with the type arguments that it has there. */
public final class Hierarchy {
    private final Model model;
    private final Map<Element, DeclaredType> found = new LinkedHashMap<>();

    private Hierarchy(Model model) {
        this.model = model;
    }

    public static List<DeclaredType> of(Model model, TypeElement type) {
        return of(model, (DeclaredType) type.asType());
    }

    public static List<DeclaredType> of(Model model, DeclaredType type) {
        var hierarchy = new Hierarchy(model);
        List<DeclaredType> classes = new ArrayList<>();
        for (DeclaredType level = type; level != null; level = hierarchy.superclass(level)) {
            classes.add(level);
            hierarchy.found.putIfAbsent(level.asElement(), level);
        }
        classes.forEach(hierarchy::addInterfaces);
        return List.copyOf(hierarchy.found.values());
    }

    /** What a variable's arguments have to be, one by one. */
    public static List<? extends TypeMirror> bounds(TypeVariable variable) {
        TypeMirror bound = variable.getUpperBound();
        if (bound instanceof IntersectionType intersection) {
            return intersection.getBounds();
        }
        // ECJ gives a variable with several bounds as its own bound.
        boolean isItself =
                bound instanceof TypeVariable other && other.asElement().equals(variable.asElement());
        return isItself ? ((TypeParameterElement) variable.asElement()).getBounds() : List.of(bound);
    }

    private @Nullable DeclaredType superclass(DeclaredType level) {
        return supertypes(level).stream()
                .filter(supertype -> supertype.asElement().getKind().isClass()
                        && level.asElement().getKind().isClass())
                .findFirst()
                .orElse(null);
    }

    private void addInterfaces(DeclaredType level) {
        for (DeclaredType supertype : supertypes(level)) {
            if (!supertype.asElement().getKind().isClass()) {
                found.putIfAbsent(supertype.asElement(), supertype);
                addInterfaces(supertype);
            }
        }
    }

    private List<DeclaredType> supertypes(DeclaredType level) {
        List<DeclaredType> supertypes = new ArrayList<>();
        for (TypeMirror supertype : model.types().directSupertypes(level)) {
            if (supertype instanceof DeclaredType declared) {
                supertypes.add(declared);
            }
        }
        return supertypes;
    }
}
