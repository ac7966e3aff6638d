package dev.smartasync.processor.declared;

import com.palantir.javapoet.ClassName;
import dev.smartasync.processor.model.Enclosing;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.Signature;
import dev.smartasync.processor.write.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What one {@code @ViewOf} says.
 *
 * @param origin what it is written on
 * @param wanted the type that is wanted; null if there is none
 * @param target the target's type; null if it is no class or interface
 * @param isComplete whether all that it names exists
 */
record Request(
        Element origin,
        @Nullable TypeElement wanted,
        @Nullable TypeElement target,
        List<TypeMirror> uses,
        List<TypeMirror> converters,
        List<TypeMirror> throwing,
        Set<String> inherited,
        Set<String> nonBlocking,
        String timeout,
        boolean keepsSource,
        boolean isCollected,
        boolean isComplete) {

    /** All that are written on an element. */
    static List<Request> of(Element origin) {
        List<Request> requests = new ArrayList<>();
        for (AnnotationMirror mirror : origin.getAnnotationMirrors()) {
            String name = Signature.erased(mirror.getAnnotationType());
            if (name.equals(Api.VIEW_OF)) {
                requests.add(read(origin, mirror));
            } else if (name.equals(Api.VIEWS_OF)) {
                mirror.getElementValues().values().stream()
                        .flatMap(value -> RequestReader.list(value).stream())
                        .forEach(one -> requests.add(read(origin, (AnnotationMirror) one.getValue())));
            }
        }
        return requests;
    }

    private static Request read(Element origin, AnnotationMirror mirror) {
        var reader = new RequestReader();
        mirror.getElementValues()
                .forEach((name, value) -> reader.read(name.getSimpleName().toString(), value));
        TypeMirror implementing = reader.implementing;
        boolean isItself = implementing == null || implementing.getKind() == TypeKind.VOID;
        return new Request(
                origin,
                isItself ? (origin instanceof TypeElement type ? type : null) : element(implementing),
                element(reader.value),
                reader.uses,
                reader.converters,
                reader.throwing,
                Set.copyOf(reader.inherited),
                Set.copyOf(reader.nonBlocking),
                reader.timeout,
                !reader.cancelSource,
                reader.collect,
                reader.isComplete);
    }

    private static @Nullable TypeElement element(@Nullable TypeMirror type) {
        return type instanceof javax.lang.model.type.DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                ? element
                : null;
    }

    /** Whether the declared type is the user's own, and what it implements is meant. */
    boolean isOwn() {
        return origin.equals(wanted);
    }

    /** {@code BlockingS3View}; for a nested type {@code Outer_InnerView}. In the package of what it is written on. */
    static ClassName view(Model model, Element origin, TypeElement wanted) {
        String name = String.join("_", ClassName.get(wanted).simpleNames()) + "View";
        return ClassName.get(
                model.elements().getPackageOf(origin).getQualifiedName().toString(), name);
    }

    /** Whether code of other packages may use the view directly: it has no other place for its factory if it is not on its own type. */
    boolean isPublic() {
        return !isOwn()
                && (origin instanceof PackageElement
                        || Enclosing.outwards(origin)
                                .allMatch(level -> level.getModifiers().contains(Modifier.PUBLIC)));
    }
}
