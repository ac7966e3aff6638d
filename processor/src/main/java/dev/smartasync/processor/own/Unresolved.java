package dev.smartasync.processor.own;

import dev.smartasync.processor.model.Member;
import dev.smartasync.processor.model.Members;
import dev.smartasync.processor.model.Mentions;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.TypeNames;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.type.DeclaredType;

/** What a declaration mentions that does not exist, yet or at all. */
public final class Unresolved {
    private Unresolved() {}

    /**
     * The types without which the views cannot be made.
     *
     * @param views the simple names of types that are about to be made, and so may be missing in a result, for instance
     */
    public static Set<String> in(Model model, Declaration declaration, Set<String> views) {
        var missing = new LinkedHashSet<String>();
        var mentions = new Mentions(model, declaration.type(), views);
        mentions.addMissingAbove((DeclaredType) declaration.type().asType(), missing);
        if (!declaration.all().allMatch(Options::isComplete)) {
            missing.add("a class in throwing");
        }
        mentions.addMissing(declaration.type(), missing);
        if (missing.isEmpty()) {
            for (Member member : Members.of(model, declaration.type(), TypeNames.of(Map.of()))) {
                if (declaration.options(member.element()) != null) {
                    mentions.addMissing(member, missing);
                }
            }
        }
        return missing;
    }
}
