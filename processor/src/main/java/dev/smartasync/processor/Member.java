package dev.smartasync.processor;

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
record Member(ExecutableElement element, ExecutableType seen, TypeNames names) {

    String name() {
        return element.getSimpleName().toString();
    }

    boolean isStatic() {
        return element.getModifiers().contains(Modifier.STATIC);
    }

    Signature signature() {
        return Signature.of(name(), seen.getParameterTypes());
    }

    List<? extends TypeMirror> parameters() {
        return element.getParameters().stream()
                .map(parameter -> parameter.asType())
                .toList();
    }
}
