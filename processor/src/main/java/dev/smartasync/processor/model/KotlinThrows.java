package dev.smartasync.processor.model;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** What Kotlin's {@code @Throws} names. In class files it is what a method declares; the stubs of kapt have it in the annotation. */
public final class KotlinThrows {
    private static final String ANNOTATION = "kotlin.jvm.Throws";

    private KotlinThrows() {}

    public static List<TypeMirror> of(ExecutableElement method) {
        return method.getAnnotationMirrors().stream()
                .filter(mirror -> Signature.erased(mirror.getAnnotationType()).equals(ANNOTATION))
                .flatMap(KotlinThrows::values)
                .toList();
    }

    private static Stream<TypeMirror> values(AnnotationMirror mirror) {
        return mirror.getElementValues().values().stream()
                .flatMap(value -> value.getValue() instanceof List<?> several ? several.stream() : Stream.of(value))
                .map(value -> ((AnnotationValue) value).getValue())
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast);
    }
}
