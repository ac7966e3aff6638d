package dev.smartasync.processor.model;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * A method of a type, its own or inherited.
 *
 * @param element its declaration
 * @param seen its types as they are in the type that has it
 * @param names how to write the types of its declaration
 */
public record Member(ExecutableElement element, ExecutableType seen, TypeNames names) {

    public String name() {
        return element.getSimpleName().toString();
    }

    public boolean isStatic() {
        return element.getModifiers().contains(Modifier.STATIC);
    }

    public Signature signature() {
        return Signature.of(name(), seen.getParameterTypes());
    }

    /** Whether it is a function of Kotlin's that suspends. */
    public boolean isSuspending() {
        return Suspending.is(element);
    }

    /** The signature of a view's method for it: without the rest that a function takes that suspends. */
    public Signature shown() {
        return Signature.of(name(), Suspending.given(element, seen.getParameterTypes()));
    }

    public List<? extends TypeMirror> parameters() {
        return element.getParameters().stream()
                .map(parameter -> parameter.asType())
                .toList();
    }
}
