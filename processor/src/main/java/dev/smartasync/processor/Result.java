package dev.smartasync.processor;

import com.palantir.javapoet.TypeName;

/**
 * What a method gives, whatever its colour.
 *
 * @param colour how it gives it
 * @param value the value's type as generated code writes it, {@link TypeName#VOID} where there is none
 * @param erased the value's type, to compare it with others
 */
record Result(Colour colour, TypeName value, String erased) {

    enum Colour {
        SYNCHRONOUS,
        ASYNCHRONOUS,
        /** Never blocks, and so is the same method in both views. */
        PLAIN
    }

    boolean is(Colour other) {
        return colour == other;
    }

    boolean isVoid() {
        return value.equals(TypeName.VOID);
    }

    boolean hasValueOf(Result other) {
        return erased.equals(other.erased) || value.box().equals(other.value.box());
    }
}
