package dev.smartasync.processor.declared;

import dev.smartasync.processor.model.AsyncTypes;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.TypeNames;
import dev.smartasync.processor.write.Body;
import dev.smartasync.processor.write.Value;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The conversions that there are, one rule each: the first that applies is taken. */
final class Rules {

    /** One conversion. */
    @FunctionalInterface
    private interface Rule {
        @Nullable
        Conversion apply(Case pair);
    }

    /**
     * Two results to bring together.
     *
     * @param isPlain whether the target never blocks
     * @param isClose whether the method closes
     */
    record Case(Shape wanted, Shape given, Fit fit, boolean isPlain, boolean isClose) {}

    private final Model model;
    private final Uses uses;
    private final boolean isCollected;
    private final boolean hasHook;
    private final List<Rule> rules = List.of(
            this::passOn,
            this::call,
            this::await,
            this::collect,
            this::stream,
            this::handOver,
            this::offload,
            this::publish);

    Rules(Model model, Uses uses, boolean isCollected, boolean hasHook) {
        this.model = model;
        this.uses = uses;
        this.isCollected = isCollected;
        this.hasHook = hasHook;
    }

    @Nullable
    Conversion find(Case pair) {
        return rules.stream()
                .map(rule -> rule.apply(pair))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** An asynchronous result that is wanted as it is. */
    private @Nullable Conversion passOn(Case pair) {
        return pair.wanted().isLate()
                        && pair.given().isLate()
                        && !pair.wanted().isGeneral()
                        && pair.fit().accepts(pair.wanted().type(), pair.given().type())
                ? Conversion.as(Body.DIRECT)
                : null;
    }

    /** A value from a synchronous target. */
    private @Nullable Conversion call(Case pair) {
        if (pair.wanted().isLate() || pair.given().isLate()) {
            return null;
        }
        Body body = pair.isPlain() ? Body.DIRECT : pair.isClose() ? Body.CLOSE : Body.ADMIT;
        return as(body, value(pair, pair.given().type(), pair.wanted().type()));
    }

    /** A value from a future. */
    private @Nullable Conversion await(Case pair) {
        return pair.given().isFuture() && !pair.wanted().isLate()
                ? as(
                        hasHook ? Body.HOOK : Body.AWAIT,
                        value(pair, pair.given().value(), pair.wanted().type()))
                : null;
    }

    /** All values of a publisher, where a list will do, or nothing. */
    private @Nullable Conversion collect(Case pair) {
        if (!pair.given().isPublisher() || pair.wanted().isLate()) {
            return null;
        }
        if (pair.wanted().isVoid()) {
            return Conversion.as(Body.COLLECT);
        }
        boolean isOpen = accepts(pair, Stream.class) && !isCollected;
        return accepts(pair, List.class) && !isOpen ? Conversion.as(Body.COLLECT) : null;
    }

    /** The values of a publisher while they come. */
    private @Nullable Conversion stream(Case pair) {
        return pair.given().isPublisher() && !pair.wanted().isLate() && accepts(pair, Stream.class)
                ? Conversion.as(Body.STREAM)
                : null;
    }

    /** A future from another one. */
    private @Nullable Conversion handOver(Case pair) {
        return pair.given().isFuture()
                        && pair.wanted().isGeneral()
                        && isSameOrNarrower(pair, pair.given().value())
                ? Conversion.as(Body.HAND_OVER)
                : null;
    }

    /** A future from a synchronous target. */
    private @Nullable Conversion offload(Case pair) {
        if (pair.given().isLate() || !pair.wanted().isGeneral()) {
            return null;
        }
        TypeMirror wanted = pair.wanted().value();
        Value value = AsyncTypes.isNothing(wanted)
                ? Value.NOTHING
                : value(pair, boxed(pair.given().type()), wanted);
        boolean isHere = pair.isPlain() && (value == null || value.kind() != Value.Kind.VIEW);
        return as(isHere ? Body.COMPLETED : Body.OFFLOAD, value);
    }

    /** A publisher from a sequence. */
    private @Nullable Conversion publish(Case pair) {
        return pair.given().isSequence()
                        && pair.wanted().isFlow()
                        && isSameOrNarrower(pair, pair.given().value())
                ? Conversion.as(Body.PUBLISH)
                : null;
    }

    private static boolean isSameOrNarrower(Case pair, TypeMirror given) {
        TypeMirror wanted = pair.wanted().value();
        return given.getKind() == TypeKind.VOID
                ? AsyncTypes.isNothing(wanted)
                : pair.fit().accepts(wanted, given);
    }

    private @Nullable Value value(Case pair, TypeMirror given, TypeMirror wanted) {
        if (wanted.getKind() == TypeKind.VOID) {
            return Value.AS_IS;
        }
        if (AsyncTypes.isNothing(given) && !Fit.isSame(wanted, given)) {
            TypeElement nothing = model.find("java.lang.Void");
            boolean isNullable = nothing != null && pair.fit().accepts(wanted, nothing.asType());
            return isNullable ? Value.NOTHING : null;
        }
        if (pair.fit().accepts(wanted, given)) {
            boolean isUnboxed =
                    wanted.getKind().isPrimitive() && !given.getKind().isPrimitive();
            return isUnboxed ? Value.primitive(TypeNames.BARE.of(given)) : Value.AS_IS;
        }
        return uses.view(given, wanted);
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive && type.getKind().isPrimitive()
                ? model.types().boxedClass(primitive).asType()
                : type;
    }

    private boolean accepts(Case pair, Class<?> many) {
        TypeElement element = model.elements().getTypeElement(many.getName());
        TypeMirror value = boxed(pair.given().value());
        return value.getKind() != TypeKind.VOID
                && pair.fit().accepts(pair.wanted().type(), model.types().getDeclaredType(element, value));
    }

    private static @Nullable Conversion as(Body body, @Nullable Value value) {
        return value == null ? null : new Conversion(body, value);
    }
}
