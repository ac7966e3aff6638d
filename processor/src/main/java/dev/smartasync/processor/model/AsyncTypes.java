package dev.smartasync.processor.model;

import dev.smartasync.processor.model.AsyncType.Kind;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Finds what makes a result asynchronous, or a result of many values: the nearest type in its hierarchy that the table knows or
 * that the user named, and whose adapter is there.
 */
public final class AsyncTypes {
    static final Set<String> NOTHING = Set.of("java.lang.Void", "kotlin.Unit");

    /**
     * A type that is known.
     *
     * @param seen the same with the arguments that it has there
     */
    public record Known(AsyncType type, DeclaredType seen) {}

    /**
     * What is found.
     *
     * @param known the nearest that can be used, if there is one
     * @param missing if there is none, the nearest that cannot be used
     */
    public record Found(@Nullable Known known, @Nullable AsyncType missing) {}

    private final Model model;

    public AsyncTypes(Model model) {
        this.model = model;
    }

    public Found find(TypeMirror result) {
        AsyncType missing = null;
        for (DeclaredType level : levels(result)) {
            AsyncType type =
                    lookUp(level, level.asElement().equals(model.types().asElement(result)));
            if (type != null && isUsable(type)) {
                return new Found(new Known(type, level), null);
            }
            missing = missing == null ? type : missing;
        }
        return new Found(null, missing);
    }

    /** The type of the value, or of each of many; of the kind {@code VOID} where there is none. */
    public TypeMirror value(Known known) {
        if (known.type().kind() == Kind.COMPLETION) {
            return model.types().getNoType(TypeKind.VOID);
        }
        TypeMirror value = known.seen().getTypeArguments().isEmpty()
                ? model.object()
                : known.seen().getTypeArguments().get(0);
        if (value instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() != null ? wildcard.getExtendsBound() : model.object();
        }
        return value;
    }

    /** Whether functions of Kotlin's that suspend can be called. */
    boolean areSuspendingKnown() {
        return model.find(Suspending.ADAPTER) != null;
    }

    /** The type, or {@code Object} where there is none. */
    TypeMirror orObject(@Nullable TypeMirror type) {
        return type == null ? model.object() : type;
    }

    /** Whether a type says that there is no value. */
    public static boolean isNothing(TypeMirror type) {
        return type.getKind() == TypeKind.VOID
                || (type.getKind() == TypeKind.DECLARED && NOTHING.contains(Signature.erased(type)));
    }

    private boolean isUsable(AsyncType type) {
        return !type.needsAdapter() || (!type.isUnknown() && model.find(type.adapterClass()) != null);
    }

    private @Nullable AsyncType lookUp(DeclaredType level, boolean isDeclaredItself) {
        String name = ((TypeElement) level.asElement()).getQualifiedName().toString();
        AsyncType type = model.asyncTypes().contains(name) ? AsyncType.ofUser(name) : AsyncType.named(name);
        return type != null && type.isExact() && !isDeclaredItself ? null : type;
    }

    private List<DeclaredType> levels(TypeMirror result) {
        if (result instanceof TypeVariable variable) {
            return Hierarchy.bounds(variable).stream()
                    .flatMap(bound -> levels(bound).stream())
                    .toList();
        }
        return result.getKind() == TypeKind.DECLARED ? Hierarchy.of(model, (DeclaredType) result) : List.of();
    }
}
