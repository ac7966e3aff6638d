package dev.smartasync.processor.own;

import dev.smartasync.processor.model.Code;
import dev.smartasync.processor.model.Describe;
import dev.smartasync.processor.model.Durations;
import dev.smartasync.processor.model.Mentions;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.Problems;
import dev.smartasync.processor.model.Signature;
import dev.smartasync.processor.write.Api;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What one {@code @SmartAsync} says: null for what it leaves out.
 *
 * @param element what it is written on
 * @param isComplete whether all that it names exists
 */
public record Options(
        Element element,
        @Nullable List<TypeMirror> throwing,
        @Nullable String timeout,
        @Nullable Boolean cancelSource,
        @Nullable Boolean collect,
        boolean isComplete) {

    private static final class Reader {
        private @Nullable List<TypeMirror> throwing;
        private @Nullable String timeout;
        private @Nullable Boolean cancelSource;
        private @Nullable Boolean collect;
        private boolean isComplete = true;

        private void read(ExecutableElement name, AnnotationValue value) {
            switch (name.getSimpleName().toString()) {
                case "throwing" -> throwing = types(value);
                case "timeout" -> timeout = (String) value.getValue();
                case "cancelSource" -> cancelSource = (Boolean) value.getValue();
                case "collect" -> collect = (Boolean) value.getValue();
                default -> {}
            }
        }

        /** What is not a type is an error: a class that does not exist, or not yet. */
        private List<TypeMirror> types(AnnotationValue array) {
            List<?> values = array.getValue() instanceof List<?> list ? list : List.of(array);
            List<TypeMirror> types = new ArrayList<>();
            for (Object value : values) {
                if (((AnnotationValue) value).getValue() instanceof TypeMirror type) {
                    types.add(type);
                    isComplete &= type.getKind() != TypeKind.ERROR;
                } else {
                    isComplete = false;
                }
            }
            return types;
        }
    }

    /** What is written on an element, or null if nothing is. */
    public static @Nullable Options of(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (Signature.erased(mirror.getAnnotationType()).equals(Api.SMART_ASYNC)) {
                var reader = new Reader();
                mirror.getElementValues().forEach(reader::read);
                return new Options(
                        element,
                        reader.throwing,
                        reader.timeout,
                        reader.cancelSource,
                        reader.collect,
                        reader.isComplete);
            }
        }
        return null;
    }

    /** What a method says about itself wins over what its type says. */
    public Options or(@Nullable Options others) {
        return others == null
                ? this
                : new Options(
                        element,
                        throwing != null ? throwing : others.throwing,
                        timeout != null ? timeout : others.timeout,
                        cancelSource != null ? cancelSource : others.cancelSource,
                        collect != null ? collect : others.collect,
                        isComplete && others.isComplete);
    }

    public List<TypeMirror> thrown() {
        return throwing == null ? List.of() : throwing;
    }

    public boolean hasTimeout() {
        return timeout != null && !timeout.isEmpty();
    }

    public boolean keepsSource() {
        return Boolean.FALSE.equals(cancelSource);
    }

    public boolean isCollected() {
        return Boolean.TRUE.equals(collect);
    }

    /** Adds a problem for what cannot be meant. */
    public void check(Model model, Mentions mentions, Problems problems) {
        for (TypeMirror type : thrown()) {
            boolean isChecked =
                    !model.isSubtype(type, "java.lang.RuntimeException") && !model.isSubtype(type, "java.lang.Error");
            if (!isChecked) {
                problems.add(Code.THROWING, element, where() + Describe.type(type) + " is unchecked");
            } else if (!mentions.isAccessible(model.types().asElement(type))) {
                problems.add(Code.THROWING, element, where() + Describe.type(type) + " is hidden");
            }
        }
        if (hasTimeout() && !Durations.isPositive(String.valueOf(timeout))) {
            problems.add(Code.TIMEOUT, element, where() + "\"" + timeout + "\"");
        }
    }

    private String where() {
        return element instanceof ExecutableElement method ? Describe.method(method) + ": " : "";
    }
}
