package dev.smartasync.internal.view;

import dev.smartasync.internal.call.Settings;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.BaseStream;

/**
 * What a method gives, by its declared return type.
 *
 * @param kind how
 * @param type that type
 * @param value the type of the value, or of each of many; {@code type} where it is the value itself
 * @param isOpen whether a type variable stands for the value, which may be narrower then
 */
record Result(Kind kind, Class<?> type, Class<?> value, boolean isOpen) {
    private static final Set<String> NOTHING = Set.of("void", "java.lang.Void", "kotlin.Unit");

    enum Kind {
        /** As a value. */
        VALUE,
        /** As many values, given while they are read. What is below an iterable is a value, such as a list. */
        SEQUENCE,
        /** As something to wait for. */
        STAGE,
        /** As many values, sent while they come. */
        PUBLISHER
    }

    /** What a method gives as a member of the type that {@code types} are of. */
    static Result of(Method method, MemberTypes types, Settings settings) {
        Type declared = types.result(method);
        Class<?> type = types.erase(declared);
        Class<?> stage = settings.adapters().known(type);
        if (stage != null) {
            return of(Kind.STAGE, type, types.argument(declared, stage), types);
        }
        Class<?> publisher = settings.publishers().known(type);
        if (publisher != null) {
            return of(Kind.PUBLISHER, type, types.argument(declared, publisher), types);
        }
        if (BaseStream.class.isAssignableFrom(type)) {
            return of(Kind.SEQUENCE, type, types.argument(declared, BaseStream.class), types);
        }
        return type == Iterable.class || type == Iterator.class
                ? of(Kind.SEQUENCE, type, types.argument(declared, type), types)
                : of(Kind.VALUE, type, declared, types);
    }

    private static Result of(Kind kind, Class<?> type, Type value, MemberTypes types) {
        return new Result(kind, type, types.erase(value), value instanceof TypeVariable<?>);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isAsynchronous() {
        return is(Kind.STAGE) || is(Kind.PUBLISHER);
    }

    /** Whether there is no value, only an end. */
    boolean isNothing() {
        return NOTHING.contains(value.getName());
    }

    /** Whether {@code given} can be given where {@code wanted} is asked for: what is open may turn out to be narrower. */
    static boolean fits(Class<?> wanted, Class<?> given, boolean isOpen) {
        Class<?> boxed = box(wanted);
        return boxed.isAssignableFrom(box(given))
                || (NOTHING.contains(wanted.getName()) && NOTHING.contains(given.getName()))
                || (isOpen && given.isAssignableFrom(boxed));
    }

    private static Class<?> box(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
