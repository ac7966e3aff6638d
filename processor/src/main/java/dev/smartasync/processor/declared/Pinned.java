package dev.smartasync.processor.declared;

import dev.smartasync.processor.model.Code;
import dev.smartasync.processor.model.Describe;
import dev.smartasync.processor.model.Member;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.Problems;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Says what stands for the target's type variables: what an accessor returns, or the variables of the type that is wanted, in order. */
final class Pinned {
    private Pinned() {}

    /** The target's type with its arguments; raw if a problem was added. */
    static DeclaredType target(
            Model model, TypeElement wanted, TypeElement target, Set<Member> members, Problems problems) {
        DeclaredType raw = model.types().getDeclaredType(target);
        List<? extends TypeParameterElement> open = target.getTypeParameters();
        if (open.isEmpty()) {
            return raw;
        }
        List<Member> accessors = members.stream()
                .filter(member -> isAccessor(member) && isA(member.seen().getReturnType(), target))
                .toList();
        List<DeclaredType> types = accessors.stream()
                .map(member -> (DeclaredType) member.seen().getReturnType())
                .toList();
        if (!types.stream().allMatch(type -> isWhole(type) && Fit.isSame(type, types.get(0)))) {
            accessors.forEach(
                    member -> problems.add(Code.ACCESSOR, member.element(), Describe.method(member.element())));
            return raw;
        }
        if (!types.isEmpty()) {
            return types.get(0);
        }
        List<? extends TypeParameterElement> variables = wanted.getTypeParameters();
        if (variables.size() == open.size()) {
            return byPosition(model, wanted, target, problems);
        }
        problems.add(Code.ACCESSOR, wanted, Describe.type(target.asType()) + " target();");
        return raw;
    }

    private static DeclaredType byPosition(Model model, TypeElement wanted, TypeElement target, Problems problems) {
        var arguments = wanted.getTypeParameters().stream()
                .map(TypeParameterElement::asType)
                .toArray(TypeMirror[]::new);
        for (int i = 0; i < arguments.length; i++) {
            for (TypeMirror bound : target.getTypeParameters().get(i).getBounds()) {
                if (!model.types()
                        .isSubtype(
                                model.types().erasure(arguments[i]),
                                model.types().erasure(bound))) {
                    problems.add(
                            Code.ACCESSOR,
                            wanted,
                            arguments[i] + " cannot stand for "
                                    + target.getTypeParameters().get(i) + " of " + Describe.type(target.asType()));
                }
            }
        }
        return model.types().getDeclaredType(target, arguments);
    }

    /** Whether a method of the type that is wanted may be there to give something of the view's. */
    static boolean isAccessor(Member member) {
        return member.element().getModifiers().contains(Modifier.ABSTRACT)
                && member.element().getParameters().isEmpty()
                && member.element().getTypeParameters().isEmpty();
    }

    static boolean isA(TypeMirror type, TypeElement element) {
        return type.getKind() == TypeKind.DECLARED
                && ((DeclaredType) type).asElement().equals(element);
    }

    private static boolean isWhole(DeclaredType accessor) {
        return !accessor.getTypeArguments().isEmpty()
                && accessor.getTypeArguments().stream().noneMatch(argument -> argument.getKind() == TypeKind.WILDCARD);
    }
}
