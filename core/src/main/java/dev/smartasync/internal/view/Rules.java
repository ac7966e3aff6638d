package dev.smartasync.internal.view;

import dev.smartasync.internal.view.Conversion.Value;
import dev.smartasync.internal.view.Shape.Kind;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.concurrent.Flow.Publisher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The conversions that there are: the same as the processor knows. */
final class Rules {
    private static final Seen VOID = Seen.exactly(Void.class);

    private final Uses uses;
    private final boolean isCollected;

    /** @param isCollected whether many values are wanted as a list by a method that leaves open what it returns */
    Rules(Uses uses, boolean isCollected) {
        this.uses = uses;
        this.isCollected = isCollected;
    }

    /** The conversion for a method of this name, or {@code null} if there is none. */
    @Nullable
    Conversion between(String method, Shape wanted, Shape given) {
        if (!wanted.isAsynchronous()) {
            return switch (given.kind()) {
                case VALUE, SEQUENCE -> as(Way.CALL, value(method, wanted.type(), given.type()));
                case FUTURE -> as(Way.AWAIT, value(method, wanted.type(), given.value()));
                case PUBLISHER -> many(wanted, given.value());
            };
        }
        if (given.isAsynchronous() && !wanted.isGeneral()) {
            return wanted.type().accepts(given.type()) ? Conversion.as(Way.DIRECT) : null;
        }
        return switch (given.kind()) {
            case FUTURE -> isNarrower(wanted.value(), given.value()) ? Conversion.as(Way.HAND_OVER) : null;
            case VALUE, SEQUENCE ->
                wanted.isGeneral() ? offload(method, wanted.value(), given.type()) : publish(wanted, given);
            case PUBLISHER -> null;
        };
    }

    private @Nullable Conversion many(Shape wanted, Seen element) {
        if (wanted.isVoid()) {
            return Conversion.as(Way.COLLECT);
        }
        boolean isStream = accepts(wanted, Stream.class, element);
        boolean isList = accepts(wanted, List.class, element);
        if (isStream && !(isList && isCollected)) {
            return Conversion.as(Way.STREAM);
        }
        return isList ? Conversion.as(Way.COLLECT) : null;
    }

    private static boolean accepts(Shape wanted, Class<?> many, Seen element) {
        return wanted.type().accepts(new Seen(Seen.Kind.EXACT, many, List.of(boxed(element)), null));
    }

    private @Nullable Conversion offload(String method, Seen wanted, Seen given) {
        return Shape.isNothing(wanted)
                ? new Conversion(Way.OFFLOAD, Value.NOTHING)
                : as(Way.OFFLOAD, value(method, wanted, boxed(given)));
    }

    private static @Nullable Conversion publish(Shape wanted, Shape given) {
        return given.is(Kind.SEQUENCE)
                        && wanted.type().raw() == Publisher.class
                        && isNarrower(wanted.value(), given.value())
                ? Conversion.as(Way.PUBLISH)
                : null;
    }

    private static boolean isNarrower(Seen wanted, Seen given) {
        return given.raw() == void.class ? Shape.isNothing(wanted) : wanted.accepts(given);
    }

    private @Nullable Value value(String method, Seen wanted, Seen given) {
        if (wanted.raw() == void.class) {
            return Value.AS_IS;
        }
        if (Shape.isNothing(given) && wanted.raw() != given.raw()) {
            return wanted.accepts(VOID) ? Value.NOTHING : null;
        }
        if (wanted.accepts(given)) {
            return wanted.raw().isPrimitive() && wanted.raw() != given.raw()
                    ? Value.primitive(wanted.raw(), method)
                    : Value.AS_IS;
        }
        return uses.view(wanted, given);
    }

    private static Seen boxed(Seen type) {
        return type.raw().isPrimitive() && type.raw() != void.class
                ? Seen.exactly(MethodType.methodType(type.raw()).wrap().returnType())
                : type;
    }

    private static @Nullable Conversion as(Way way, @Nullable Value value) {
        return value == null ? null : new Conversion(way, value);
    }
}
