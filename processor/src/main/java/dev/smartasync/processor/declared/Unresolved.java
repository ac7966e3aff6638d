package dev.smartasync.processor.declared;

import dev.smartasync.processor.model.Member;
import dev.smartasync.processor.model.Members;
import dev.smartasync.processor.model.Mentions;
import dev.smartasync.processor.model.Model;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** What a request mentions that does not exist, yet or at all. */
final class Unresolved {
    private Unresolved() {}

    /** The types without which the view cannot be made. A method of the target that mentions one is merely no match. */
    static Set<String> in(Model model, Request request) {
        var missing = new LinkedHashSet<String>();
        var mentions = new Mentions(model, request.origin(), Set.of());
        if (!request.isComplete()) {
            missing.add("a class in @ViewOf");
        }
        TypeElement target = request.target();
        if (target != null) {
            mentions.addMissingAbove((DeclaredType) target.asType(), missing);
        }
        TypeElement wanted = request.wanted();
        if (wanted != null) {
            mentions.addMissingAbove((DeclaredType) wanted.asType(), missing);
            mentions.addMissing(wanted, missing);
            if (missing.isEmpty()) {
                for (Member member :
                        Members.withAll(model, (DeclaredType) wanted.asType()).keySet()) {
                    if (!member.isStatic()) {
                        mentions.addMissing(member, missing);
                    }
                }
            }
        }
        return missing;
    }
}
