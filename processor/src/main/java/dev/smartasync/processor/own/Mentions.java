package dev.smartasync.processor.own;

import dev.smartasync.processor.model.Describe;
import dev.smartasync.processor.model.Enclosing;
import dev.smartasync.processor.model.Hierarchy;
import dev.smartasync.processor.model.Member;
import dev.smartasync.processor.model.Members;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.TypeNames;
import java.util.LinkedHashSet;
import java.util.Map;
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
    private final Declaration declaration;
    private final Set<String> views;

    /** @param views the simple names of types that are about to be made, and so may be missing */
    public Mentions(Model model, Declaration declaration, Set<String> views) {
        this.model = model;
        this.declaration = declaration;
        this.views = views;
    }

    /**
     * The types without which the views cannot be made. What the type inherits has to be there, or its members are not known.
     * A view that is about to be made may be missing elsewhere: in a result, for instance.
     */
    public Set<String> missing() {
        var missing = new LinkedHashSet<String>();
        for (DeclaredType level : Hierarchy.of(model, declaration.type())) {
            var element = (TypeElement) level.asElement();
            Stream.concat(Stream.of(level, element.getSuperclass()), element.getInterfaces().stream())
                    .forEach(above -> forEach(above, type -> addMissing(type, Set.of(), missing)));
        }
        if (!declaration.all().allMatch(Options::isComplete)) {
            missing.add("a class in throwing");
        }
        bounds(declaration.type(), type -> addMissing(type, views, missing));
        if (missing.isEmpty()) {
            for (Member member : Members.of(model, declaration.type(), new TypeNames(Map.of(), Map.of()))) {
                if (declaration.options(member.element()) != null) {
                    signature(member, type -> addMissing(type, views, missing));
                }
            }
        }
        return missing;
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
        Element samePackage = model.elements().getPackageOf(declaration.type());
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
