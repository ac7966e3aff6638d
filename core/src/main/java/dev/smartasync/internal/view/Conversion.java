package dev.smartasync.internal.view;

import org.jspecify.annotations.Nullable;

/** How the result of a target's method becomes the one that is wanted. */
record Conversion(Way way, Value value) {

    /** What becomes of a target's value before a view's method gives it. */
    @FunctionalInterface
    interface Value {
        Value AS_IS = value -> value;
        Value NOTHING = value -> null;

        /** The value to give. */
        @Nullable
        Object of(@Nullable Object value);

        /** It is given as a primitive, which cannot be {@code null}, by a method of this name. */
        static Value primitive(Class<?> type, String method) {
            return value -> {
                if (value == null) {
                    throw new NullPointerException("The target of " + method + " gave null, and " + type
                            + " has none: let the view's method return an object");
                }
                return Primitives.widen(value, type);
            };
        }
    }

    static Conversion as(Way way) {
        return new Conversion(way, Value.AS_IS);
    }
}
