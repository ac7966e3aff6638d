package dev.smartasync.processor;

import dev.smartasync.processor.AsyncType.Kind;
import dev.smartasync.processor.Result.Colour;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Tells a method's colour by its declared return type: the nearest type in its hierarchy that the table knows or that the
 * user named.
 *
 * <p>The value is what that type is parameterized with: {@code Foo} for a class that extends {@code CompletableFuture<Foo>};
 * the bound of a wildcard; {@code Object} where the type arguments are left out or there are none. A stage of a stage has a
 * value that is a stage: a view takes off one layer, as {@code join()} does.
 */
final class Colours {
    private static final Set<String> NON_BLOCKING = Set.of(
            "dev.smartasync.NonBlocking",
            "io.smallrye.common.annotation.NonBlocking",
            "org.jetbrains.annotations.NonBlocking");
    private static final Set<String> NOTHING = Set.of("java.lang.Void", "kotlin.Unit");

    private record Known(AsyncType type, DeclaredType seen) {}

    private final Model model;
    private final Problems problems;
    private final TypeNames own;
    private final TypeMirror nothing;

    /** For the members of a type, whose own types {@code own} writes. */
    Colours(Model model, Problems problems, TypeNames own) {
        this.model = model;
        this.problems = problems;
        this.own = own;
        this.nothing = model.types().getNoType(TypeKind.VOID);
    }

    /** A method's colour and value; where it is refused, a problem is added, and the result is of no use. */
    Result of(Member member) {
        TypeMirror written = member.element().getReturnType();
        if (isPlain(member.element())) {
            return result(Colour.PLAIN, member.names(), written);
        }
        if (isSuspending(member.element())) {
            return refuse(Code.UNKNOWN_ASYNC, member, ": a Kotlin function that suspends");
        }
        boolean isArgument = written instanceof TypeVariable variable
                && ((TypeParameterElement) variable.asElement()).getGenericElement() instanceof TypeElement;
        TypeNames names = isArgument ? own : member.names();
        Known known = find(member, isArgument ? member.seen().getReturnType() : written);
        if (known == null) {
            return result(Colour.SYNCHRONOUS, member.names(), written);
        }
        return switch (known.type().kind()) {
            case VALUE -> value(names, known.seen());
            case COMPLETION -> result(Colour.ASYNCHRONOUS, names, nothing);
            case STREAM, STREAM_ITSELF -> refuse(Code.RETURN_TYPE, member, "");
            case UNKNOWN -> refuse(Code.UNKNOWN_ASYNC, member, "");
        };
    }

    private Result refuse(Code code, Member member, String reason) {
        problems.add(code, member.element(), Describe.method(member.element()) + reason);
        return result(Colour.SYNCHRONOUS, own, nothing);
    }

    private static Result result(Colour colour, TypeNames names, TypeMirror value) {
        return new Result(colour, names.of(value), Signature.erased(value));
    }

    /** The nearest that can be used; if there is none because its adapter is missing, that is a problem. */
    private @Nullable Known find(Member member, TypeMirror result) {
        AsyncType missing = null;
        for (DeclaredType level : levels(result)) {
            AsyncType type =
                    lookUp(level, level.asElement().equals(model.types().asElement(result)));
            if (type != null && (!type.needsAdapter() || model.find(type.adapterClass()) != null)) {
                return new Known(type, level);
            }
            missing = missing == null ? type : missing;
        }
        if (missing != null) {
            refuse(Code.ADAPTER_MISSING, member, ": " + missing.name() + " needs " + missing.adapterArtifact());
        }
        return null;
    }

    private @Nullable AsyncType lookUp(DeclaredType level, boolean isDeclaredItself) {
        String name = ((TypeElement) level.asElement()).getQualifiedName().toString();
        AsyncType type = AsyncType.named(name);
        if (model.asyncTypes().contains(name)) {
            return new AsyncType(name, type == null || type.kind() == Kind.UNKNOWN ? Kind.VALUE : type.kind(), "");
        }
        return type != null && type.kind() == Kind.STREAM_ITSELF && !isDeclaredItself ? null : type;
    }

    private List<DeclaredType> levels(TypeMirror result) {
        if (result instanceof TypeVariable variable) {
            return Hierarchy.bounds(variable).stream()
                    .flatMap(bound -> levels(bound).stream())
                    .toList();
        }
        return result.getKind() == TypeKind.DECLARED ? Hierarchy.of(model, (DeclaredType) result) : List.of();
    }

    private Result value(TypeNames names, DeclaredType known) {
        TypeMirror value = known.getTypeArguments().isEmpty()
                ? model.object()
                : known.getTypeArguments().get(0);
        if (value instanceof WildcardType wildcard) {
            value = wildcard.getExtendsBound() != null ? wildcard.getExtendsBound() : model.object();
        }
        boolean isNothing =
                NOTHING.contains(names.of(value).withoutAnnotations().toString());
        return result(Colour.ASYNCHRONOUS, names, isNothing ? nothing : value);
    }

    private static boolean isPlain(ExecutableElement method) {
        return method.getAnnotationMirrors().stream()
                        .map(mirror -> Signature.erased(mirror.getAnnotationType()))
                        .anyMatch(NON_BLOCKING::contains)
                || isRecordComponent(method);
    }

    private static boolean isRecordComponent(ExecutableElement method) {
        TypeElement type = Declaration.owner(method);
        return type.getKind() == ElementKind.RECORD
                && type.getRecordComponents().stream()
                        .anyMatch(component -> component.getAccessor().equals(method));
    }

    private static boolean isSuspending(ExecutableElement method) {
        var parameters = method.getParameters();
        return !parameters.isEmpty()
                && Signature.erased(parameters.get(parameters.size() - 1).asType())
                        .equals("kotlin.coroutines.Continuation");
    }
}
