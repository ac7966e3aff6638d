package dev.smartasync.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * Annotations that say whether there is a value, known by their simple names. One that may stand on a type moves with the
 * value: {@code CompletionStage<@Nullable T>} in one view is {@code @Nullable T} in the other. One that may only stand on a
 * declaration stays on parameters and on results that are values in both.
 */
public final class Nullness {
    private static final Set<String> NAMES =
            Set.of("Nullable", "NonNull", "Nonnull", "NotNull", "CheckForNull", "NullableType", "NonNullType");

    private Nullness() {}

    public static List<AnnotationSpec> onType(TypeMirror type) {
        return type.getAnnotationMirrors().stream()
                .filter(Nullness::isNullness)
                .map(AnnotationSpec::get)
                .toList();
    }

    /** Those of a method or parameter that are not, at the same time, annotations of its type. */
    public static List<AnnotationSpec> onDeclaration(AnnotatedConstruct declaration) {
        return declaration.getAnnotationMirrors().stream()
                .filter(mirror -> isNullness(mirror) && !isTypeUse(mirror))
                .map(AnnotationSpec::get)
                .toList();
    }

    private static boolean isNullness(AnnotationMirror mirror) {
        return NAMES.contains(
                mirror.getAnnotationType().asElement().getSimpleName().toString());
    }

    private static boolean isTypeUse(AnnotationMirror mirror) {
        Element type = mirror.getAnnotationType().asElement();
        return type.getAnnotationMirrors().stream()
                .filter(meta -> meta.getAnnotationType().toString().equals("java.lang.annotation.Target"))
                .flatMap(meta -> meta.getElementValues().values().stream())
                .map(AnnotationValue::toString)
                .anyMatch(targets -> targets.contains("TYPE_USE"));
    }
}
