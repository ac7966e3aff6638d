package dev.smartasync.processor.declared;

import com.palantir.javapoet.ClassName;
import dev.smartasync.processor.model.Code;
import dev.smartasync.processor.model.Describe;
import dev.smartasync.processor.model.Mentions;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the converters that a request names. */
final class Converters {
    private Converters() {}

    static List<Converter> of(Model model, Request request, Problems problems) {
        var mentions = new Mentions(model, request.origin(), Set.of());
        List<Converter> converters = new ArrayList<>();
        for (TypeMirror type : request.converters()) {
            List<Converter> found = new ArrayList<>();
            if (model.types().asElement(type) instanceof TypeElement owner && mentions.isAccessible(owner)) {
                ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                        .filter(Converters::isConverter)
                        .filter(method -> isVisible(model, request, method))
                        .forEach(method -> found.add(converter(owner, method)));
            }
            if (found.isEmpty()) {
                problems.add(Code.CONVERTER, request.origin(), Describe.type(type));
            }
            converters.addAll(found);
        }
        return converters;
    }

    private static boolean isConverter(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().size() == 1
                && method.getTypeParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID;
    }

    private static boolean isVisible(Model model, Request request, ExecutableElement method) {
        boolean isNear =
                model.elements().getPackageOf(method).equals(model.elements().getPackageOf(request.origin()));
        return method.getModifiers().contains(Modifier.PUBLIC)
                || (isNear && !method.getModifiers().contains(Modifier.PRIVATE));
    }

    private static Converter converter(TypeElement owner, ExecutableElement method) {
        return new Converter(
                ClassName.get(owner),
                method.getSimpleName().toString(),
                method.getParameters().get(0).asType(),
                method.getReturnType());
    }
}
