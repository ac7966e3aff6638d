package dev.smartasync.processor;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What one {@code @SmartAsync} says: null for what it leaves out.
 *
 * @param element what it is written on
 */
record Options(
        Element element,
        @Nullable List<TypeMirror> throwing,
        @Nullable String timeout,
        @Nullable Boolean cancelSource) {

    static final class Reader {
        private @Nullable List<TypeMirror> throwing;
        private @Nullable String timeout;
        private @Nullable Boolean cancelSource;

        private void read(ExecutableElement name, AnnotationValue value) {
            switch (name.getSimpleName().toString()) {
                case "throwing" -> throwing = types(value);
                case "timeout" -> timeout = (String) value.getValue();
                case "cancelSource" -> cancelSource = (Boolean) value.getValue();
                default -> {}
            }
        }

        private static List<TypeMirror> types(AnnotationValue array) {
            return ((List<?>) array.getValue())
                    .stream()
                            .map(value -> ((AnnotationValue) value).getValue())
                            .filter(TypeMirror.class::isInstance)
                            .map(TypeMirror.class::cast)
                            .toList();
        }
    }

    /** What is written on an element, or null if nothing is. */
    static @Nullable Options of(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (Signature.erased(mirror.getAnnotationType()).equals(Api.SMART_ASYNC)) {
                var reader = new Reader();
                mirror.getElementValues().forEach(reader::read);
                return new Options(element, reader.throwing, reader.timeout, reader.cancelSource);
            }
        }
        return null;
    }

    /** What a method says about itself wins over what its type says. */
    Options or(@Nullable Options others) {
        return others == null
                ? this
                : new Options(
                        element,
                        throwing != null ? throwing : others.throwing,
                        timeout != null ? timeout : others.timeout,
                        cancelSource != null ? cancelSource : others.cancelSource);
    }

    List<TypeMirror> thrown() {
        return throwing == null ? List.of() : throwing;
    }

    boolean hasTimeout() {
        return timeout != null && !timeout.isEmpty();
    }

    boolean keepsSource() {
        return Boolean.FALSE.equals(cancelSource);
    }

    /** Adds a problem for what cannot be meant. */
    void check(Model model, Mentions mentions, Problems problems) {
        for (TypeMirror type : thrown()) {
            boolean isChecked =
                    !model.isSubtype(type, "java.lang.RuntimeException") && !model.isSubtype(type, "java.lang.Error");
            if (!isChecked) {
                problems.add(Code.THROWING, element, where() + Describe.type(type) + " is unchecked");
            } else if (!mentions.isAccessible(model.types().asElement(type))) {
                problems.add(Code.THROWING, element, where() + Describe.type(type) + " is hidden");
            }
        }
        if (hasTimeout() && !isPositive(String.valueOf(timeout))) {
            problems.add(Code.TIMEOUT, element, where() + "\"" + timeout + "\"");
        }
    }

    private String where() {
        return element instanceof ExecutableElement method ? Describe.method(method) + ": " : "";
    }

    private static boolean isPositive(String text) {
        try {
            Duration limit = Duration.parse(text);
            return !limit.isZero() && !limit.isNegative();
        } catch (DateTimeException notADuration) {
            return false;
        }
    }
}
