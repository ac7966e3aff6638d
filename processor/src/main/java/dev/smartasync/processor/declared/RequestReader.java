package dev.smartasync.processor.declared;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Takes an annotation's values in. What should be a type and is none is a type that does not exist, or not yet. */
final class RequestReader {
    @Nullable
    TypeMirror value;

    @Nullable
    TypeMirror implementing;

    List<TypeMirror> uses = List.of();
    List<TypeMirror> converters = List.of();
    List<TypeMirror> throwing = List.of();
    List<String> inherited = List.of();
    List<String> nonBlocking = List.of();
    String timeout = "";
    boolean cancelSource = true;
    boolean collect;
    boolean isComplete = true;

    void read(String name, AnnotationValue given) {
        switch (name) {
            case "value" -> value = type(given);
            case "implementing" -> implementing = type(given);
            case "uses" -> uses = types(given);
            case "converters" -> converters = types(given);
            case "throwing" -> throwing = types(given);
            case "inherited" -> inherited = strings(given);
            case "nonBlocking" -> nonBlocking = strings(given);
            case "timeout" -> timeout = (String) given.getValue();
            case "cancelSource" -> cancelSource = (Boolean) given.getValue();
            case "collect" -> collect = (Boolean) given.getValue();
            default -> {}
        }
    }

    private @Nullable TypeMirror type(AnnotationValue given) {
        if (given.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR) {
            return type;
        }
        isComplete = false;
        return null;
    }

    private List<TypeMirror> types(AnnotationValue given) {
        List<TypeMirror> types = new ArrayList<>();
        for (AnnotationValue one : list(given)) {
            TypeMirror type = type(one);
            if (type != null) {
                types.add(type);
            }
        }
        return types;
    }

    private static List<String> strings(AnnotationValue given) {
        return list(given).stream().map(one -> String.valueOf(one.getValue())).toList();
    }

    /** The elements of an array, which compilers show as a single value if there is one. */
    static List<AnnotationValue> list(AnnotationValue given) {
        List<AnnotationValue> values = new ArrayList<>();
        if (given.getValue() instanceof List<?> list) {
            list.forEach(one -> values.add((AnnotationValue) one));
        } else {
            values.add(given);
        }
        return values;
    }
}
