package dev.smartasync.internal.view;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.TypeVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type as a member of a type sees it, with what its variables stand for there.
 *
 * @param raw the class; of a variable that stands for nothing yet, and of a wildcard, its bound
 * @param arguments what it is parameterized with; none if it is raw
 * @param variable the variable that stands for nothing yet
 */
record Seen(
        Kind kind,
        Class<?> raw,
        List<Seen> arguments,
        @Nullable TypeVariable<?> variable) {

    enum Kind {
        EXACT,
        /** A type variable: what stands for it is known to the compiler alone. */
        OPEN,
        /** A wildcard with an upper bound. */
        EXTENDS,
        /** A wildcard with a lower bound. */
        SUPER
    }

    static Seen exactly(Class<?> raw) {
        return new Seen(Kind.EXACT, raw, List.of(), null);
    }

    static Seen open(TypeVariable<?> variable, Class<?> bound) {
        return new Seen(Kind.OPEN, bound, List.of(), variable);
    }

    /** The same in a wildcard, or what a wildcard is known to be. */
    Seen as(Kind other) {
        return kind == other || kind == Kind.OPEN ? this : new Seen(other, raw, arguments, variable);
    }

    /** This as one of its superclasses or interfaces, or {@code null} if that is none. */
    @Nullable
    Seen above(Class<?> type) {
        return raw == type ? this : MemberTypes.of(this).above(type);
    }

    /** What this is parameterized with as a {@code type}, a superclass or interface; an object if that is not said. */
    Seen argument(Class<?> type) {
        Seen above = above(type);
        return above == null || above.arguments.isEmpty()
                ? exactly(Object.class)
                : above.arguments.get(0).kind == Kind.SUPER
                        ? exactly(Object.class)
                        : above.arguments.get(0).as(Kind.EXACT);
    }

    /** Whether what is of the type {@code from} can be given as this. */
    boolean accepts(Seen from) {
        Integer position = position();
        if (position != null) {
            return position.equals(from.position());
        }
        if (kind == Kind.OPEN || from.kind == Kind.OPEN) {
            Class<?> boxed = box(raw);
            return boxed.isAssignableFrom(box(from.raw))
                    || (from.position() == null && from.raw.isAssignableFrom(boxed));
        }
        if (raw.isPrimitive() || from.raw.isPrimitive()) {
            return raw != void.class && from.raw != void.class && acceptsValue(from.raw);
        }
        return raw.isAssignableFrom(from.raw) && acceptsArguments(from.above(raw));
    }

    private boolean acceptsValue(Class<?> from) {
        return raw.isPrimitive()
                ? Primitives.widens(MethodType.methodType(from).unwrap().returnType(), raw)
                : raw.isAssignableFrom(box(from));
    }

    private boolean acceptsArguments(@Nullable Seen from) {
        if (from == null || arguments.isEmpty() || from.arguments.isEmpty()) {
            return true;
        }
        for (int index = 0; index < arguments.size(); index++) {
            if (!arguments.get(index).contains(from.arguments.get(index))) {
                return false;
            }
        }
        return true;
    }

    private boolean contains(Seen from) {
        return switch (kind) {
            case EXTENDS ->
                as(Kind.EXACT).accepts(from.kind == Kind.SUPER ? exactly(Object.class) : from.as(Kind.EXACT));
            case SUPER -> from.as(Kind.EXACT).accepts(as(Kind.EXACT));
            case OPEN -> accepts(from);
            case EXACT ->
                from.kind == Kind.OPEN
                        ? accepts(from)
                        : from.kind == Kind.EXACT && raw == from.raw && acceptsArguments(from);
        };
    }

    /** Which of a method's own type variables this is. */
    private @Nullable Integer position() {
        return variable != null && variable.getGenericDeclaration() instanceof Method method
                ? (Integer) List.of(method.getTypeParameters()).indexOf(variable)
                : null;
    }

    private static Class<?> box(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
