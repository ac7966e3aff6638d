package dev.smartasync.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The annotations that a view takes over from its target, all others being the target's own business. */
public final class Copied {
    private static final Set<String> USE_OF_RESULT = Set.of("CheckReturnValue", "CanIgnoreReturnValue");
    private static final Set<String> NULL_MARKS = Set.of("NullMarked", "NullUnmarked");

    private Copied() {}

    /** What is on a type; of the marks for nullness, the nearest, which may be on a type around it. */
    public static List<AnnotationSpec> fromType(TypeElement type) {
        List<AnnotationSpec> copied = new ArrayList<>();
        type.getAnnotationMirrors().stream()
                .filter(mirror -> isDeprecated(mirror) || USE_OF_RESULT.contains(simpleName(mirror)))
                .map(AnnotationSpec::get)
                .forEach(copied::add);
        Enclosing.outwards(type)
                .flatMap(level -> level.getAnnotationMirrors().stream())
                .filter(mirror -> NULL_MARKS.contains(simpleName(mirror)))
                .map(AnnotationSpec::get)
                .findFirst()
                .ifPresent(copied::add);
        return copied;
    }

    /** What is on a method, for a method of a view that gives the same result or the same in another colour. */
    public static List<AnnotationSpec> fromMethod(ExecutableElement method, boolean isVoid, boolean isSameResult) {
        List<AnnotationSpec> copied = new ArrayList<>();
        method.getAnnotationMirrors().stream()
                .filter(mirror -> isDeprecated(mirror) || (!isVoid && USE_OF_RESULT.contains(simpleName(mirror))))
                .map(AnnotationSpec::get)
                .forEach(copied::add);
        if (isSameResult) {
            copied.addAll(Nullness.onDeclaration(method));
        }
        return copied;
    }

    private static boolean isDeprecated(AnnotationMirror mirror) {
        return Signature.erased(mirror.getAnnotationType()).equals("java.lang.Deprecated");
    }

    private static String simpleName(AnnotationMirror mirror) {
        Element type = mirror.getAnnotationType().asElement();
        return type.getSimpleName().toString();
    }
}
