package dev.smartasync.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/**
 * What a method gives, whatever its colour.
 *
 * @param colour how it gives it
 * @param values how many it gives
 * @param written its type as it is declared, and as generated code writes it
 * @param value the type of the value, or of each of many; {@link TypeName#VOID} where there is none
 * @param erased the value's type, to compare it with others
 */
public record Result(Colour colour, Values values, TypeName written, TypeName value, String erased) {

    public enum Colour {
        SYNCHRONOUS,
        ASYNCHRONOUS,
        /** Never blocks, and so is the same method in both views. */
        PLAIN
    }

    public enum Values {
        ONE,
        /** Any number, one after the other. */
        MANY,
        /** Any number, which the synchronous view gives as a list. */
        COLLECTED
    }

    public boolean is(Colour other) {
        return colour == other;
    }

    /** Whether it is an asynchronous one that sends its values, if it has any. */
    public boolean isPublished() {
        return is(Colour.ASYNCHRONOUS) && values != Values.ONE;
    }

    /** Whether it is a synchronous one that gives its values while they are read. */
    public boolean isSequence() {
        return is(Colour.SYNCHRONOUS) && values == Values.MANY;
    }

    /** Whether the synchronous view's method waits for it, and so throws what it fails with. */
    public boolean isAwaited() {
        return is(Colour.ASYNCHRONOUS) && (values != Values.MANY || isVoid());
    }

    public boolean isVoid() {
        return value.equals(TypeName.VOID);
    }

    public TypeName inSync() {
        if (!is(Colour.ASYNCHRONOUS)) {
            return written;
        }
        return isVoid()
                ? value
                : switch (values) {
                    case ONE -> value;
                    case MANY -> of(Stream.class);
                    case COLLECTED -> of(List.class);
                };
    }

    public TypeName inAsync() {
        if (is(Colour.PLAIN) || isPublished()) {
            return written;
        }
        return of(isSequence() ? Flow.Publisher.class : CompletableFuture.class);
    }

    /** Whether the synchronous views of the two give the same; of many values it does not matter in what. */
    public boolean hasValueOf(Result other) {
        boolean isMany = values == Values.MANY && !isVoid();
        boolean isOtherMany = other.values == Values.MANY && !other.isVoid();
        if (values == Values.COLLECTED && !isVoid()) {
            return other.values == Values.ONE && other.erased.equals(List.class.getName());
        }
        return isMany == isOtherMany
                && (erased.equals(other.erased) || value.box().equals(other.value.box()));
    }

    private ParameterizedTypeName of(Class<?> type) {
        TypeName argument = isVoid() ? ClassName.get(Void.class) : value.box();
        return ParameterizedTypeName.get(ClassName.get(type), argument);
    }
}
