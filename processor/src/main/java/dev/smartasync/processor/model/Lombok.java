package dev.smartasync.processor.model;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Lombok adds methods to a type while the compiler has it already: in the first round they are not there, in the second, which
 * it asks for, they are.
 */
public final class Lombok {
    private Lombok() {}

    /** Whether it is on the processor path, and so there is going to be a second round. */
    public static boolean isAbout() {
        ClassLoader loader = Lombok.class.getClassLoader();
        return loader.getResource("lombok/Lombok.class") != null;
    }

    /** Whether it may change a type: an annotation of its is on the type or on a member. */
    public static boolean isOn(TypeElement type) {
        return Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
                .flatMap((Element element) -> element.getAnnotationMirrors().stream())
                .anyMatch(mirror -> Signature.erased(mirror.getAnnotationType()).startsWith("lombok."));
    }
}
