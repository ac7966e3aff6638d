package dev.smartasync.processor.declared;

import dev.smartasync.processor.model.Enclosing;
import dev.smartasync.processor.model.Member;
import dev.smartasync.processor.model.Signature;
import dev.smartasync.processor.write.Api;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * A method of the type that is wanted.
 *
 * @param all its declarations, in the type and above
 */
record Wanted(Member member, List<Member> all, Kind kind) {

    /** What becomes of a method that has no match. */
    enum Kind {
        /** It gives the target. */
        TARGET,
        /** It gives the bridge. */
        BRIDGE,
        /** The user has written it, or wants it as it is: there is nothing to match. */
        WRITTEN,
        /** It has to be matched. */
        ABSTRACT,
        /** It stays as it is inherited. */
        INHERITED,
        /** It is inherited, and cannot be overridden, or only by those who know it. */
        FIXED,
        /** It has to be matched, since a concrete class would run its own. */
        CONCRETE;

        /** Whether the target may have a match for it. */
        boolean isMatched() {
            return this == ABSTRACT || this == INHERITED || this == CONCRETE;
        }
    }

    static Wanted of(Member member, List<Member> all, Request request, TypeElement target, Set<String> targetNames) {
        return new Wanted(member, all, kind(member, request, target, targetNames));
    }

    private static Kind kind(Member member, Request request, TypeElement target, Set<String> targetNames) {
        Set<Modifier> modifiers = member.element().getModifiers();
        TypeElement owner = Enclosing.owner(member.element());
        if (modifiers.contains(Modifier.ABSTRACT)) {
            var result = member.seen().getReturnType();
            if (Pinned.isAccessor(member) && !targetNames.contains(member.name())) {
                if (Pinned.isA(result, target)) {
                    return Kind.TARGET;
                }
                if (Signature.erased(result).equals(Api.BRIDGE.canonicalName())) {
                    return Kind.BRIDGE;
                }
            }
            return Kind.ABSTRACT;
        }
        boolean isOwn = request.isOwn() && owner.equals(request.wanted());
        boolean isMeant = isOwn || request.inherited().contains(member.name());
        if (isMeant || owner.getQualifiedName().contentEquals(Api.AWAIT_HOOK)) {
            return Kind.WRITTEN;
        }
        if (modifiers.contains(Modifier.FINAL) || !modifiers.contains(Modifier.PUBLIC)) {
            return Kind.FIXED;
        }
        boolean isConcrete = owner.getKind().isClass() && !owner.getModifiers().contains(Modifier.ABSTRACT);
        return isConcrete ? Kind.CONCRETE : Kind.INHERITED;
    }
}
