package dev.smartasync.processor.model;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** The types that a declaration mentions: those that do not exist yet, and those that a view could not name. */
public final class Mentions {
    private final Model model;
    private final Element user;
    private final Set<String> views;

    /**
     * For views that are made beside a type or in a package.
     *
     * @param views the simple names of types that are about to be made, and so may be missing
     */
    public Mentions(Model model, Element user, Set<String> views) {
        this.model = model;
        this.user = user;
        this.views = views;
    }

    /** Adds what a type inherits and does not exist: without it, its members are not known. */
    public void addMissingAbove(DeclaredType type, Set<String> missing) {
        for (DeclaredType level : Hierarchy.of(model, type)) {
            var element = (TypeElement) level.asElement();
            Stream.concat(Stream.of(level, element.getSuperclass()), element.getInterfaces().stream())
                    .forEach(above -> forEach(above, part -> addMissing(part, Set.of(), missing)));
        }
    }

    /** Adds what the bounds of type variables mention and does not exist. */
    public void addMissing(Parameterizable element, Set<String> missing) {
        bounds(element, type -> addMissing(type, views, missing));
    }

    /** Adds what a member's signature mentions and does not exist. A view that is about to be made may be missing there. */
    public void addMissing(Member member, Set<String> missing) {
        signature(member, type -> addMissing(type, views, missing));
    }

    /** Whether all that a member's signature mentions exists. */
    public boolean isComplete(Member member) {
        var missing = new LinkedHashSet<String>();
        addMissing(member, missing);
        return missing.isEmpty();
    }

    /** The types in a member's signature that are there, and hidden from the views. */
    public Set<String> hidden(Member member) {
        var hidden = new LinkedHashSet<String>();
        signature(member, type -> {
            if (type.getKind() != TypeKind.ERROR && !isAccessible(type.asElement())) {
                hidden.add(Describe.type(type.asElement()));
            }
        });
        return hidden;
    }

    public boolean isAccessible(Element element) {
        Element samePackage = model.elements().getPackageOf(user);
        boolean isNear = samePackage.equals(model.elements().getPackageOf(element));
        return Enclosing.outwards(element)
                .allMatch(level -> isNear
                        ? !level.getModifiers().contains(Modifier.PRIVATE)
                        : level.getModifiers().contains(Modifier.PUBLIC));
    }

    private static void signature(Member member, Consumer<DeclaredType> action) {
        forEach(member.seen().getReturnType(), action);
        member.seen().getParameterTypes().forEach(type -> forEach(type, action));
        member.seen().getThrownTypes().forEach(type -> forEach(type, action));
        bounds(member.element(), action);
    }

    private static void bounds(Parameterizable element, Consumer<DeclaredType> action) {
        element.getTypeParameters()
                .forEach(parameter -> parameter.getBounds().forEach(bound -> forEach(bound, action)));
    }

    private static void addMissing(DeclaredType type, Set<String> expected, Set<String> missing) {
        // By its kind: javac's classes for types implement more interfaces than they should.
        if (type.getKind() == TypeKind.ERROR && !expected.contains(TypeNames.simpleName(type))) {
            missing.add(type.toString());
        }
    }

    /** Every class and interface in a type. Type variables are not followed: their bounds are looked at where they are declared. */
    private static void forEach(TypeMirror type, Consumer<DeclaredType> action) {
        if (type instanceof DeclaredType declared) {
            action.accept(declared);
            declared.getTypeArguments().forEach(argument -> forEach(argument, action));
        } else if (type instanceof ArrayType array) {
            forEach(array.getComponentType(), action);
        } else if (type instanceof WildcardType wildcard) {
            if (wildcard.getExtendsBound() != null) {
                forEach(wildcard.getExtendsBound(), action);
            }
            if (wildcard.getSuperBound() != null) {
                forEach(wildcard.getSuperBound(), action);
            }
        }
    }
}
