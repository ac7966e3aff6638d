package dev.smartasync.processor.model;

import com.palantir.javapoet.TypeName;
import dev.smartasync.processor.model.AsyncType.Kind;
import dev.smartasync.processor.model.AsyncTypes.Found;
import dev.smartasync.processor.model.AsyncTypes.Known;
import dev.smartasync.processor.model.Result.Colour;
import dev.smartasync.processor.model.Result.Values;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * Tells a method's colour by its declared return type: the nearest type in its hierarchy that the table knows or that the
 * user named.
 *
 * <p>The value is what that type is parameterized with: {@code Foo} for a class that extends {@code CompletableFuture<Foo>};
 * the bound of a wildcard; {@code Object} where the type arguments are left out or there are none. A stage of a stage has a
 * value that is a stage: a view takes off one layer, as {@code join()} does. So is a stream in a stage.
 */
public final class Colours {
    private static final Set<String> NON_BLOCKING = Set.of(
            "dev.smartasync.NonBlocking",
            "io.smallrye.common.annotation.NonBlocking",
            "org.jetbrains.annotations.NonBlocking");

    private final AsyncTypes asyncTypes;
    private final Problems problems;
    private final TypeNames own;
    private final TypeMirror nothing;

    /** For the members of a type, whose own types {@code own} writes. */
    public Colours(Model model, Problems problems, TypeNames own) {
        this.asyncTypes = new AsyncTypes(model);
        this.problems = problems;
        this.own = own;
        this.nothing = model.types().getNoType(TypeKind.VOID);
    }

    /**
     * A method's colour and value; where it is refused, a problem is added, and the result is of no use.
     *
     * @param isCollected whether a list of many values is asked for
     */
    public Result of(Member member, boolean isCollected) {
        TypeMirror written = member.element().getReturnType();
        TypeName name = member.names().of(written);
        if (member.isSuspending()) {
            return suspending(member);
        }
        if (isPlain(member.element())) {
            return itself(Colour.PLAIN, name, written);
        }
        boolean isArgument = written instanceof TypeVariable variable
                && ((TypeParameterElement) variable.asElement()).getGenericElement() instanceof TypeElement;
        TypeNames names = isArgument ? own : member.names();
        Known known = find(member, isArgument ? member.seen().getReturnType() : written);
        if (known == null) {
            return itself(Colour.SYNCHRONOUS, name, written);
        }
        boolean isSequence = known.type().kind() == Kind.SEQUENCE;
        boolean isPublished = known.type().kind() == Kind.PUBLISHER;
        TypeMirror value = asyncTypes.value(known);
        boolean isNothing = !isSequence && isNothing(names, value);
        TypeMirror shown = isNothing ? nothing : value;
        return new Result(
                isSequence ? Colour.SYNCHRONOUS : Colour.ASYNCHRONOUS,
                isPublished && isCollected ? Values.COLLECTED : isPublished || isSequence ? Values.MANY : Values.ONE,
                name,
                names.of(shown),
                Signature.erased(shown));
    }

    /** Never plain, whatever it promises: a caller who does not suspend has to wait for it. */
    private Result suspending(Member member) {
        if (!asyncTypes.areSuspendingKnown()) {
            return refuse(
                    Code.ADAPTER_MISSING,
                    member,
                    ": a function of Kotlin's that suspends needs " + Suspending.ARTIFACT);
        }
        TypeMirror value = asyncTypes.orObject(Suspending.value(member.parameters()));
        boolean isNothing = isNothing(member.names(), value);
        TypeMirror seen = asyncTypes.orObject(Suspending.value(member.seen().getParameterTypes()));
        return new Result(
                Colour.ASYNCHRONOUS,
                Values.ONE,
                member.names().of(member.element().getReturnType()),
                isNothing ? TypeName.VOID : member.names().of(value),
                Signature.erased(isNothing ? nothing : seen));
    }

    /** By its name: a variable of a superclass may stand for it. */
    private static boolean isNothing(TypeNames names, TypeMirror value) {
        return AsyncTypes.NOTHING.contains(names.of(value).withoutAnnotations().toString());
    }

    private Result refuse(Code code, Member member, String reason) {
        problems.add(code, member.element(), Describe.method(member.element()) + reason);
        return itself(Colour.SYNCHRONOUS, TypeName.VOID, nothing);
    }

    private static Result itself(Colour colour, TypeName name, TypeMirror written) {
        return new Result(colour, Values.ONE, name, name, Signature.erased(written));
    }

    private @Nullable Known find(Member member, TypeMirror result) {
        Found found = asyncTypes.find(result);
        AsyncType missing = found.missing();
        if (missing != null && missing.isUnknown()) {
            refuse(Code.UNKNOWN_ASYNC, member, "");
        } else if (missing != null) {
            refuse(Code.ADAPTER_MISSING, member, ": " + missing.name() + " needs " + missing.adapterArtifact());
        }
        return found.known();
    }

    /** Whether a method says that it never blocks, or is a component of a record. */
    public static boolean isPlain(ExecutableElement method) {
        return method.getAnnotationMirrors().stream()
                        .map(mirror -> Signature.erased(mirror.getAnnotationType()))
                        .anyMatch(NON_BLOCKING::contains)
                || isRecordComponent(method);
    }

    private static boolean isRecordComponent(ExecutableElement method) {
        TypeElement type = Enclosing.owner(method);
        return type.getKind() == ElementKind.RECORD
                && type.getRecordComponents().stream()
                        .anyMatch(component -> component.getAccessor().equals(method));
    }
}
