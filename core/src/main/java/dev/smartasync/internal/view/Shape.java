package dev.smartasync.internal.view;

import dev.smartasync.internal.call.Settings;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.stream.BaseStream;

/**
 * What a result is to whoever calls the method.
 *
 * @param kind how it gives its values
 * @param type its type
 * @param value the type of the value, or of each of many
 */
record Shape(Kind kind, Seen type, Seen value) {
    private static final Set<String> NOTHING = Set.of("void", "java.lang.Void", "kotlin.Unit");
    private static final Set<Class<?>> GENERAL = Set.of(CompletableFuture.class, CompletionStage.class, Future.class);

    enum Kind {
        /** As a value. */
        VALUE,
        /** As many values, given while they are read. What is below an iterable is a value, such as a list. */
        SEQUENCE,
        /** As something to wait for. */
        FUTURE,
        /** As many values, sent while they come. */
        PUBLISHER
    }

    static Shape of(Seen type, Settings settings) {
        Class<?> future = settings.adapters().known(type.raw());
        if (future != null) {
            return new Shape(Kind.FUTURE, type, valueOfFuture(type, future));
        }
        Class<?> publisher = settings.publishers().known(type.raw());
        if (publisher != null) {
            return new Shape(Kind.PUBLISHER, type, type.argument(publisher));
        }
        if (BaseStream.class.isAssignableFrom(type.raw())) {
            return new Shape(Kind.SEQUENCE, type, type.argument(BaseStream.class));
        }
        boolean isSequence = type.raw() == Iterable.class || type.raw() == Iterator.class;
        return isSequence
                ? new Shape(Kind.SEQUENCE, type, type.argument(type.raw()))
                : new Shape(Kind.VALUE, type, type);
    }

    /** A type that has no type arguments has no value that anybody could name. */
    private static Seen valueOfFuture(Seen type, Class<?> future) {
        return future.getTypeParameters().length == 0 ? Seen.exactly(void.class) : type.argument(future);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isAsynchronous() {
        return is(Kind.FUTURE) || is(Kind.PUBLISHER);
    }

    boolean isVoid() {
        return type.raw() == void.class;
    }

    /** Whether a future of ours can be given for it. */
    boolean isGeneral() {
        return GENERAL.contains(type.raw());
    }

    /** Whether a type says that there is no value. */
    static boolean isNothing(Seen type) {
        return NOTHING.contains(type.raw().getName());
    }
}
