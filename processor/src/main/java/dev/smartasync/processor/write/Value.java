package dev.smartasync.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/**
 * What becomes of a target's value before a view's method gives it.
 *
 * @param type the value's type
 * @param view the class of the view that is put over it, or again the type
 */
public record Value(Kind kind, TypeName type, TypeName view) {

    /** How a value is changed. */
    public enum Kind {
        AS_IS,
        /** It is given as a primitive, which cannot be {@code null}. */
        PRIMITIVE,
        /** There is none, and {@code null} is given. */
        NOTHING,
        /** It is a target itself, and a view of it is given. */
        VIEW
    }

    public static final Value AS_IS = new Value(Kind.AS_IS, TypeName.VOID, TypeName.VOID);
    public static final Value NOTHING = new Value(Kind.NOTHING, TypeName.VOID, TypeName.VOID);

    public static Value primitive(TypeName boxed) {
        return new Value(Kind.PRIMITIVE, boxed, boxed);
    }

    public static Value view(TypeName type, ClassName view) {
        return new Value(Kind.VIEW, type, view);
    }
}
