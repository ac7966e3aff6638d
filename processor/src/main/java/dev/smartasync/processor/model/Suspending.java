package dev.smartasync.processor.model;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Kotlin's functions that suspend, as class files and the stubs of kapt show them: {@code Object price(Book, Continuation<? super
 * Price>)}. The last parameter takes the rest of the caller; the value's type is written there, and nowhere else.
 */
public final class Suspending {
    private static final String REST = "kotlin.coroutines.Continuation";

    /** The class whose presence says that the adapter is there. */
    static final String ADAPTER = "dev.smartasync.kotlin.SuspendAdapter";

    static final String ARTIFACT = "dev.smartasync:smartasync-kotlin";

    private Suspending() {}

    public static boolean is(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        return !parameters.isEmpty()
                && Signature.erased(parameters.get(parameters.size() - 1).asType())
                        .equals(REST)
                && Signature.erased(method.getReturnType()).equals("java.lang.Object");
    }

    /** What a caller gives: everything but its rest. */
    public static <T> List<T> given(ExecutableElement method, List<T> ofParameters) {
        return is(method) ? ofParameters.subList(0, ofParameters.size() - 1) : ofParameters;
    }

    /** The type of the value, by the type of the last parameter; null where it says nothing. */
    static @Nullable TypeMirror value(List<? extends TypeMirror> parameters) {
        var rest = (DeclaredType) parameters.get(parameters.size() - 1);
        TypeMirror taken = rest.getTypeArguments().isEmpty()
                ? null
                : rest.getTypeArguments().get(0);
        return taken instanceof WildcardType wildcard ? wildcard.getSuperBound() : taken;
    }
}
